namespace TutorBot.Grading.Grading.Flags;

/// <summary>A word or mark of a message.</summary>
/// <param name="Text">In its usual spelling.</param>
/// <param name="Written">As it was written; empty for a mark.</param>
/// <param name="Shape">Itself where any subject has it, else what it is.</param>
internal readonly record struct FlagToken(string Text, string Written, string Shape)
{
    public static readonly FlagToken First = new("", "", "^");
    public static readonly FlagToken Last = new("", "", "$");
}
