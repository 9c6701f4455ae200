using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Packs.Fingerprinting;

/// <summary>Makes the fingerprints of a pack's texts and writes their file.</summary>
public static class PackFingerprints
{
    private const int HashesALine = 5;
    private const int LongestText = 1_000_000;
    private const double LeastShare = 0.5;

    private const string OtherEdition =
        "Give the edition that was fingerprinted. To take yours in its place, delete fingerprints.yaml in the pack's "
        + "folder and run 'tutorbot pack fingerprint' once for each of the pack's texts.";

    private const string OwnText =
        "The pack holds this paragraph itself: write your words under its 'text' in texts.yaml, or take 'text' out "
        + "there and run 'tutorbot pack fingerprint'.";

    /// <summary>The fingerprints of paragraphs.</summary>
    public static Fingerprints Of(IEnumerable<KeyValuePair<ParagraphId, string>> paragraphs) => new(
        WordWindows.Normaliser, paragraphs.ToImmutableDictionary(pair => pair.Key, pair => WordWindows.Of(pair.Value)));

    /// <summary>The fingerprints of a text file, beside those that the pack already has of its other texts.</summary>
    /// <param name="split">The file cut into paragraphs, as <see cref="Split"/> gives it.</param>
    public static Fingerprints Of(Pack pack, TextSplit.Fits split) => new(
        WordWindows.Normaliser, pack.Fingerprints.Windows.SetItems(Of(split.Paragraphs).Windows));

    /// <summary>Cuts a text file into the paragraphs of the pack's text that it is.</summary>
    public static TextSplit Split(Pack pack, string content) => TextSplitter.Split(pack, content);

    /// <summary>
    /// Cuts a text file like <see cref="Split"/>, and holds it against the fingerprints that the pack has: half of
    /// each paragraph's windows must be there, so that slips of typing are forgiven and another edition is not.
    /// </summary>
    public static TextSplit Recognise(Pack pack, string content)
    {
        if (content.Length > LongestText)
        {
            return new TextSplit.Unfit(
                $"The text has {content.Length} characters; a million is the most.", "Give the text alone.");
        }

        return Split(pack, content) switch
        {
            TextSplit.Fits fits when FirstOther(pack, fits) is { } other => new TextSplit.Unfit(
                $"Paragraph {other.Id} is not worded as in the text that the pack was made for.",
                other.Text is null ? OtherEdition : OwnText),
            var split => split,
        };
    }

    /// <summary>The content of <c>fingerprints.yaml</c>, paragraphs in the order of the pack.</summary>
    public static string ToYaml(Pack pack, Fingerprints fingerprints)
    {
        var known = pack.Texts.SelectMany(text => text.Paragraphs).Where(p => p.Text is null).Select(p => p.Id)
            .Where(fingerprints.Windows.ContainsKey);
        var lines = known.SelectMany(id => Lines(id, fingerprints.Windows[id]));
        string[] head =
        [
            "# yaml-language-server: $schema=../../schema/fingerprints.schema.json",
            "# Written by 'tutorbot pack fingerprint': hashes of windows of eight words, no word of the text.",
            $"normaliser: {fingerprints.Normaliser}",
            "paragraphs:",
        ];
        return string.Concat(head.Concat(lines).Select(line => line + "\n"));
    }

    private static Paragraph? FirstOther(Pack pack, TextSplit.Fits fits)
    {
        foreach (var paragraph in pack.Texts.Single(text => text.Id == fits.Text).Paragraphs)
        {
            var windows = WordWindows.Of(fits.Paragraphs[paragraph.Id]);
            var known = pack.Fingerprints.Windows.GetValueOrDefault(paragraph.Id, []);
            if (known.Count(windows.Contains) < LeastShare * known.Length)
            {
                return paragraph;
            }
        }

        return null;
    }

    private static IEnumerable<string> Lines(ParagraphId id, ImmutableArray<ulong> windows) =>
    [
        $"  - id: {id}",
        windows.IsEmpty ? "    windows: \"\"" : "    windows: >-",
        .. windows.Chunk(HashesALine).Select(hashes => "      " + string.Join(' ', hashes.Select(HashText.Write))),
    ];
}
