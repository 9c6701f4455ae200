namespace TutorBot.Dialog.Contributions;

/// <summary>A stretch of a message between signs, as its words.</summary>
/// <param name="End">Behind the signs that close it.</param>
/// <param name="Signs">Those that close it; empty at the message's end.</param>
internal sealed record Clause(int Start, int End, Utterance Said, string Signs)
{
    /// <summary>A text with blanks in place of the clause, so that all else stands where it stood.</summary>
    public string Without(string text) => text[..Start] + new string(' ', End - Start) + text[End..];
}
