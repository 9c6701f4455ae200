using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>
/// Parts a pack's examples into folds, each of which is read as texts of strangers would be. The people of one class,
/// or of one writer, speak alike: the word before the dash in a learner's name ("7b-12") names their group, and a
/// group stays together where there are enough of them; else each learner does.
/// </summary>
internal static class Folds
{
    private const int Count = 6;

    public static ImmutableArray<ImmutableArray<MarkedExample>> Of(ImmutableArray<MarkedExample> examples)
    {
        var areGrouped = examples.Where(example => example.Learner.Length > 0)
            .Select(GroupOf)
            .Distinct(StringComparer.Ordinal)
            .Skip(Count - 1)
            .Any();
        return
        [
            .. examples.GroupBy(areGrouped ? GroupOf : PersonOf, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select((group, number) => (group, number))
                .GroupBy(entry => entry.number % Count, entry => entry.group)
                .Select(fold => fold.SelectMany(group => group).ToImmutableArray()),
        ];
    }

    /// <summary>An example without a learner stands for itself.</summary>
    private static string PersonOf(MarkedExample example) =>
        example.Learner.Length == 0 ? example.From : $"{example.Set}/{example.Learner}";

    private static string GroupOf(MarkedExample example) =>
        example.Learner.Length == 0 ? example.From : $"{example.Set}/{example.Learner.Split('-')[0]}";
}
