namespace TutorBot.Grading.Language;

/// <summary>What stands between a word and the one before it.</summary>
[Flags]
internal enum Break
{
    None = 0,
    Comma = 1,
    /// <summary>A dash, colon, semicolon or bracket.</summary>
    Strong = 2,
    /// <summary>A full stop, exclamation mark or dots.</summary>
    Stop = 4,
    Question = 8,
    Line = 16,
    /// <summary>An empty line, or a line that begins as an item of a list.</summary>
    Item = 32,
    OpenQuote = 64,
    CloseQuote = 128,
}
