namespace TutorBot.Grading.Analysis.Structure;

/// <summary>A word, a number or a single mark of a text.</summary>
/// <param name="Word">In lower case with a straight apostrophe; empty for a mark and for words beyond 60
/// letters.</param>
internal readonly record struct Token(int Start, int End, string Word)
{
    public bool IsWord => Word.Length > 0;

    public bool IsNumber => IsWord && char.IsAsciiDigit(Word[0]);
}
