using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading;

/// <summary>
/// Reads answers to the questions of one pack. Pure and thread-safe: the same answer gives the same grade, whatever was
/// graded before. Never throws on any text.
/// </summary>
public interface IGrader
{
    Pack Pack { get; }

    /// <summary>Grades one text. Reads its first 8,000 characters.</summary>
    /// <exception cref="KeyNotFoundException">The pack has no such question.</exception>
    AnswerGrade Grade(QuestionId question, string text, AnswerContext context);

    /// <summary>The level of a question over everything said on it.</summary>
    LevelDecision Decide(
        QuestionId question, IReadOnlyCollection<PointState> points, IReadOnlyCollection<AnswerMove> moves);

    /// <summary>Whether an answer to a repair question shows that the mistake is cleared.</summary>
    bool Clears(MisconceptionId misconception, string text);

    /// <summary>
    /// The revision of a draft: which points, paragraphs and words are new, and whether it only repeats or
    /// paraphrases.
    /// </summary>
    RevisionReading Compare(QuestionId question, string draft, string revision);

    /// <summary>
    /// Elements of the question nearest in wording to a text, nearest first; for choosing the next target.
    /// </summary>
    ImmutableArray<ElementId> Nearest(QuestionId question, string text);
}
