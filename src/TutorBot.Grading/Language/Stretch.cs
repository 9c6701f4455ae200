namespace TutorBot.Grading.Language;

/// <summary>A run of words, by their indices; the end is not included.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    public int Length => End - Start;

    public bool Holds(int start, int end) => start >= Start && end <= End;

    public bool Meets(int start, int end) => start < End && end > Start;
}
