using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Tests.Properties;

/// <summary>Counts what a turn hands to a grader, in characters, one more for each call.</summary>
internal sealed class CountingGrader(IGrader grader) : IGrader
{
    public long Steps { get; private set; }

    public Pack Pack => grader.Pack;

    public AnswerGrade Grade(QuestionId question, string text, AnswerContext context)
    {
        Count(text);
        return grader.Grade(question, text, context);
    }

    public LevelDecision Decide(
        QuestionId question, IReadOnlyCollection<PointState> points, IReadOnlyCollection<AnswerMove> moves)
    {
        Count("");
        return grader.Decide(question, points, moves);
    }

    public bool Clears(MisconceptionId misconception, string text)
    {
        Count(text);
        return grader.Clears(misconception, text);
    }

    public RevisionReading Compare(QuestionId question, string draft, string revision)
    {
        Count(draft + revision);
        return grader.Compare(question, draft, revision);
    }

    public ImmutableArray<ElementId> Nearest(QuestionId question, string text)
    {
        Count(text);
        return grader.Nearest(question, text);
    }

    private void Count(string text) => Steps += text.Length + 1;
}
