namespace TutorBot.Grading.Analysis.Structure;

/// <summary>The lines of a text that are not blank.</summary>
internal static class LineReader
{
    public static List<TextLine> Read(string text)
    {
        var lines = new List<TextLine>();
        var start = 0;
        var blank = true;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is var found and >= 0 ? start + found : text.Length;
            var line = Trim(text, start, end);
            if (line.Length > 0)
            {
                lines.Add(new TextLine(line, line.Start - start, blank));
            }

            blank = line.Length == 0;
            start = Next(text, end);
        }

        return lines;
    }

    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static int Next(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
}
