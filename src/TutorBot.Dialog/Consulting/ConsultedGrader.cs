using System.Collections.Immutable;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Consulting;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Consulting;

/// <summary>
/// A grader for one turn that knows an opinion on one answer, and notes which answers were in doubt. Not for two
/// threads at once.
/// </summary>
/// <param name="grader">The grader.</param>
/// <param name="known">The answer that was asked about; null while none was.</param>
/// <param name="opinion">What was said of it.</param>
internal sealed class ConsultedGrader(IGrader grader, UncertainAnswer? known, SecondOpinion? opinion) : IGrader
{
    private readonly List<UncertainAnswer> _doubtful = [];

    /// <summary>Answers with points in doubt, in the order in which they were graded.</summary>
    public IReadOnlyList<UncertainAnswer> Doubtful => _doubtful;

    public Pack Pack => grader.Pack;

    public AnswerGrade Grade(QuestionId question, string text, AnswerContext context)
    {
        var isKnown = known is not null && known.Question == question && known.Text == text
            && known.Prompt == context.Prompt;
        var grade = grader.Grade(question, text, isKnown ? context with { Second = opinion } : context);
        if (!grade.Doubtful.IsEmpty)
        {
            _doubtful.Add(new UncertainAnswer(question, context.Prompt, text, grade.Doubtful));
        }

        return grade;
    }

    public LevelDecision Decide(
        QuestionId question, IReadOnlyCollection<PointState> points, IReadOnlyCollection<AnswerMove> moves) =>
        grader.Decide(question, points, moves);

    public bool Clears(MisconceptionId misconception, string text) => grader.Clears(misconception, text);

    public RevisionReading Compare(QuestionId question, string draft, string revision) =>
        grader.Compare(question, draft, revision);

    public ImmutableArray<ElementId> Nearest(QuestionId question, string text) => grader.Nearest(question, text);
}
