using TutorBot.Grading.Packs;

namespace TutorBot.Host.Marking;

/// <summary>A line of answers as it was read.</summary>
/// <param name="Id">The id as JSON, exactly as it came; <c>null</c> where there was none.</param>
internal abstract record AnswerLine(string Id)
{
    public sealed record Answer(string Id, QuestionId Question, string Text, string Prompt) : AnswerLine(Id);

    /// <param name="Error">Why it was not graded.</param>
    public sealed record Unreadable(string Id, string Error) : AnswerLine(Id);
}
