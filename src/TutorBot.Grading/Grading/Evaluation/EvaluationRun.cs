using System.Collections.Immutable;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>
/// Grades marked answers with a pack that does not know them: examples that come from an answer that is scored, or from
/// its learner or set, are dropped first.
/// </summary>
public sealed class EvaluationRun(Pack pack, ImmutableArray<MarkedAnswer> answers)
{
    /// <summary>One set is scored by a pack that has seen all others.</summary>
    public ScoreTable Held(string set) =>
        new($"set {set}, its examples held out", pack, Grade(answer => answer.Set == set));

    /// <summary>One set is scored by a pack whose weights and examples come from some others.</summary>
    public ScoreTable FittedOn(string set, params string[] fittedOn)
    {
        var known = answers.Where(answer => fittedOn.Contains(answer.Set)).Select(answer => answer.ToExample());
        var grader = Grader.For(Calibrator.Fit(pack with { Examples = [.. known] }));
        var scored = answers.Where(answer => answer.Set == set).Select(answer => GradeOne(grader, answer)).ToList();
        return new ScoreTable($"set {set}, fitted on {string.Join(" and ", fittedOn)}", pack, scored);
    }

    /// <summary>Every answer is scored by a pack that has not seen its learner.</summary>
    public ScoreTable Folds(int count)
    {
        var fold = answers.Select(answer => answer.Group)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select((group, index) => (group, fold: index % count))
            .ToDictionary(entry => entry.group, entry => entry.fold, StringComparer.Ordinal);
        var graded = Enumerable.Range(0, count)
            .SelectMany(number => Grade(answer => fold[answer.Group] == number))
            .ToList();
        return new ScoreTable($"{count} folds by learner", pack, graded);
    }

    /// <summary>The answers that a predicate picks, graded by a pack that has not seen them.</summary>
    public ImmutableArray<GradedAnswer> Grade(Func<MarkedAnswer, bool> isScored)
    {
        var scored = answers.Where(isScored).ToList();
        var ids = scored.Select(answer => answer.Id).ToHashSet(StringComparer.Ordinal);
        var grader = Grader.For(ExampleFilter.Without(pack, ids.Contains));
        return [.. scored.Select(answer => GradeOne(grader, answer))];
    }

    private static GradedAnswer GradeOne(Grader grader, MarkedAnswer answer) =>
        new(answer, grader.Grade(answer.Question, answer.Text, new AnswerContext(answer.Prompt)));
}
