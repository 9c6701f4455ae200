namespace TutorBot.Grading.Language;

/// <summary>A word of a folded text.</summary>
/// <param name="Text">The word without apostrophes; a possessive ending is cut.</param>
/// <param name="Start">Offset in the folded text.</param>
/// <param name="Before">What stands between the word before and this one.</param>
internal readonly record struct Word(string Text, string Stem, int Start, int End, Break Before)
{
    public bool IsNumber => char.IsAsciiDigit(Text[0]);
}
