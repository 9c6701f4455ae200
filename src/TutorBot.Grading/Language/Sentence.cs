namespace TutorBot.Grading.Language;

/// <summary>A sentence, by the indices of its words.</summary>
/// <param name="IsQuestion">It ends in a question mark.</param>
/// <param name="Doubts">A question that expects the answer no, such as "how does that prove it?".</param>
internal readonly record struct Sentence(int Start, int End, bool IsQuestion, bool Doubts)
{
    public int Length => End - Start;
}
