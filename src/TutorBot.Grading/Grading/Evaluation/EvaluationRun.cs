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
    /// <summary>One set is scored by a pack whose examples and weights come from the others.</summary>
    public ScoreTable Held(string set)
    {
        var others = pack.Examples.Select(example => example.Set)
            .Where(other => other.Length > 0 && other != set)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var fitted = others.Count > 0 ? $"fitted on {string.Join(" and ", others)}" : Unfitted();
        return new ScoreTable($"{NameOf(set)}, {fitted}", pack, Grade(answer => answer.Set == set));
    }

    private string NameOf(string set) => set.Length > 0
        ? $"set {set}"
        : answers.All(answer => answer.Set.Length == 0) ? "all answers" : "answers of no set";

    /// <summary>What reads the answers where no other set does.</summary>
    private string Unfitted()
    {
        var readings = pack.Questions.SelectMany(question => question.Elements)
            .Select(element => element.Reading)
            .ToList();
        return pack.Examples.Length > 0 && readings.Exists(reading => !reading.Weights.IsEmpty)
            ? "fitted on examples of no set"
            : readings.TrueForAll(reading => reading.Rules.IsEmpty) ? "wordings alone" : "rules alone";
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

    /// <summary>
    /// The answers that a predicate picks, graded by a pack without examples from them, their learners, or from a set
    /// that is picked whole; its weights are fitted anew.
    /// </summary>
    public ImmutableArray<GradedAnswer> Grade(Func<MarkedAnswer, bool> isScored)
    {
        var scored = answers.Where(isScored).ToList();
        var ids = scored.Select(answer => answer.Id).ToHashSet(StringComparer.Ordinal);
        var without = ExampleFilter.Without(pack, ids.Contains);
        var grader = Grader.For(without.Examples.Length == pack.Examples.Length ? pack : Calibrator.Refit(without));
        return [.. scored.AsParallel().AsOrdered().Select(answer => GradeOne(grader, answer))];
    }

    private static GradedAnswer GradeOne(Grader grader, MarkedAnswer answer) =>
        new(answer, grader.Grade(answer.Question, answer.Text, new AnswerContext(answer.Prompt)));
}
