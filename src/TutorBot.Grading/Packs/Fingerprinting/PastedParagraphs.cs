using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Packs.Fingerprinting;

/// <summary>Finds the paragraphs of a pack that a text holds, word for word or lightly changed.</summary>
public static class PastedParagraphs
{
    private const double LeastShare = 0.25;

    /// <summary>In no order; empty for another text and for fingerprints of another normaliser.</summary>
    public static ImmutableArray<ParagraphId> In(string text, Fingerprints fingerprints)
    {
        if (fingerprints.Normaliser != WordWindows.Normaliser)
        {
            return [];
        }

        var windows = WordWindows.Of(text).ToHashSet();
        return
        [
            .. fingerprints.Windows
                .Where(entry => entry.Value.Length > 0
                    && entry.Value.Count(windows.Contains) >= entry.Value.Length * LeastShare)
                .Select(entry => entry.Key),
        ];
    }
}
