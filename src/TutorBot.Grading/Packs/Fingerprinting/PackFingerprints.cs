using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Packs.Fingerprinting;

/// <summary>Makes the fingerprints of a pack's texts and writes their file.</summary>
public static class PackFingerprints
{
    private const int HashesALine = 5;

    /// <summary>The fingerprints of paragraphs.</summary>
    public static Fingerprints Of(IEnumerable<KeyValuePair<ParagraphId, string>> paragraphs) => new(
        WordWindows.Normaliser, paragraphs.ToImmutableDictionary(pair => pair.Key, pair => WordWindows.Of(pair.Value)));

    /// <summary>The fingerprints of a text file, beside those that the pack already has of its other texts.</summary>
    /// <param name="split">The file cut into paragraphs, as <see cref="Split"/> gives it.</param>
    public static Fingerprints Of(Pack pack, TextSplit.Fits split) => new(
        WordWindows.Normaliser, pack.Fingerprints.Windows.SetItems(Of(split.Paragraphs).Windows));

    /// <summary>Cuts a text file into the paragraphs of the pack's text that it is.</summary>
    public static TextSplit Split(Pack pack, string content) => TextSplitter.Split(pack, content);

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

    private static IEnumerable<string> Lines(ParagraphId id, ImmutableArray<ulong> windows) =>
    [
        $"  - id: {id}",
        windows.IsEmpty ? "    windows: \"\"" : "    windows: >-",
        .. windows.Chunk(HashesALine).Select(hashes => "      " + string.Join(' ', hashes.Select(HashText.Write))),
    ];
}
