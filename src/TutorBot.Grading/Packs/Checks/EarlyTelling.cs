using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>A rung before the last must not say the point in the point's own words.</summary>
internal sealed class EarlyTelling : IPackCheck
{
    private const double LargestShare = 0.6;
    private const int FewestWords = 4;
    private const int ShortestContentWord = 4;

    public IEnumerable<PackFault> Check(PackDraft draft)
    {
        var points = draft.Texts.Where(text => text.Role == "point")
            .ToDictionary(text => text.At.File, text => Content(text.Text), StringComparer.Ordinal);
        foreach (var text in draft.Texts.Where(IsEarly))
        {
            var point = points[text.At.File];
            var shared = Content(text.Text).Intersect(point).ToArray();
            if (shared.Length >= FewestWords && shared.Length >= LargestShare * point.Count)
            {
                yield return text.Fault(
                    $"'{text.Role}' has most words of the point: {string.Join(", ", shared.Order())}.",
                    "Lead to the point without its words; they belong to the rung 'told'.");
            }
        }
    }

    private static bool IsEarly(PackText text) =>
        text.IsHint() && !text.Role.StartsWith("hints.told", StringComparison.Ordinal);

    private static ImmutableHashSet<string> Content(string text) =>
        [.. WordWindows.Words(text).Where(word => word.Length >= ShortestContentWord).Select(Porter.Stem)];
}
