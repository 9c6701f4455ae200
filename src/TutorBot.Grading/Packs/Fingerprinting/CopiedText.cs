using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Packs.Fingerprinting;

/// <summary>How much of a text stands word for word in the texts of a pack.</summary>
/// <param name="Share">0 to 1: the share of its words that lie in a window of eight shared words.</param>
/// <param name="Paragraph">The paragraph that shares most windows; null when none does.</param>
/// <param name="ParagraphShare">0 to 1: the share of that paragraph's windows that the text has.</param>
public sealed record CopiedText(double Share, ParagraphId? Paragraph, double ParagraphShare)
{
    /// <summary>Below this share of its windows a paragraph is cited, not pasted.</summary>
    private const double LeastShareOfPasted = 0.25;

    public static readonly CopiedText None = new(0, null, 0);

    /// <summary>
    /// True when the text is that paragraph, word for word or lightly changed: a changed word spoils the eight windows
    /// that it lies in and no more.
    /// </summary>
    public bool IsPasted => Paragraph is not null && ParagraphShare >= LeastShareOfPasted;

    /// <summary>Holds a text against fingerprints. Those of another normaliser recognise nothing.</summary>
    public static CopiedText In(string text, Fingerprints fingerprints)
    {
        var windows = WordWindows.Of(text);
        if (fingerprints.Normaliser != WordWindows.Normaliser || !windows.Any(fingerprints.All.Contains))
        {
            return None;
        }

        var (paragraph, share) = Nearest(windows.ToHashSet(), fingerprints);
        return new CopiedText(Covered(windows, fingerprints), paragraph, share);
    }

    private static double Covered(ImmutableArray<ulong> windows, Fingerprints fingerprints)
    {
        var words = windows.Length + WordWindows.Size - 1;
        var covered = 0;
        var end = 0;
        foreach (var (at, window) in windows.Index().Where(pair => fingerprints.All.Contains(pair.Item)))
        {
            covered += at + WordWindows.Size - Math.Max(at, end);
            end = at + WordWindows.Size;
        }

        return (double)covered / words;
    }

    private static (ParagraphId Id, double Share) Nearest(HashSet<ulong> windows, Fingerprints fingerprints) =>
        fingerprints.Windows
            .Select(entry => (Id: entry.Key, Shared: entry.Value.Count(windows.Contains), entry.Value.Length))
            .OrderByDescending(entry => entry.Shared)
            .ThenBy(entry => entry.Id.Value, StringComparer.Ordinal)
            .Select(entry => (entry.Id, (double)entry.Shared / Math.Max(1, entry.Length)))
            .First();
}
