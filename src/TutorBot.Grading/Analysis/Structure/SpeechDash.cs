namespace TutorBot.Grading.Analysis.Structure;

/// <summary>The dash at a line's start after which somebody speaks. A short dash there is a bullet.</summary>
internal static class SpeechDash
{
    /// <summary>True for a long dash before a capital letter: "— We will not pay, said Hartley."</summary>
    public static bool Opens(string text, TextSpan line)
    {
        if (!Is(text[line.Start]))
        {
            return false;
        }

        var words = LineReader.Trim(text, line.Start + 1, line.End);
        return words.Length > 0 && words.Start - line.Start <= 2 && char.IsUpper(text[words.Start]);
    }

    public static bool Is(char mark) => mark is '\u2014' or '\u2015';
}
