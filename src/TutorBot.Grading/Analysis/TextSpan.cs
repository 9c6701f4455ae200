namespace TutorBot.Grading.Analysis;

/// <summary>A stretch of a text, in UTF-16 code units; the end is exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && other.End > Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
