using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Tests.Turns;

/// <summary>Doubts whether a text with "perhaps" makes the first point, unless it is told.</summary>
internal sealed class DoubtingGrader(IGrader grader) : IGrader
{
    public Pack Pack => grader.Pack;

    public AnswerGrade Grade(QuestionId question, string text, AnswerContext context)
    {
        var grade = grader.Grade(question, text, context);
        var first = Pack.Questions.First(asked => asked.Id == question).Elements[0].Id;
        if (!text.StartsWith("perhaps", StringComparison.Ordinal))
        {
            return grade;
        }

        var found = context.Second?.Made.Contains(first) == true;
        return grade with { Doubtful = [first], Level = found ? 1 : 0, Points = found ? [Point(first, text)] : [] };
    }

    public LevelDecision Decide(
        QuestionId question, IReadOnlyCollection<PointState> points, IReadOnlyCollection<AnswerMove> moves) =>
        grader.Decide(question, points, moves);

    public bool Clears(MisconceptionId misconception, string text) => grader.Clears(misconception, text);

    public RevisionReading Compare(QuestionId question, string draft, string revision) =>
        grader.Compare(question, draft, revision);

    public ImmutableArray<ElementId> Nearest(QuestionId question, string text) => grader.Nearest(question, text);

    private static PointRead Point(ElementId element, string text) => new(
        element, Standing.Partial, [new EvidenceSpan(0, text.Length, text)], [], false, false, 0.6);
}
