namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds the stop that ends a title; the stop after an initial or an abbreviation does not.</summary>
internal static class SentenceStops
{
    /// <summary>The offset of the first such stop, or of what follows a question mark; else the length.</summary>
    public static int First(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is '?' or '!' && (at + 1 == text.Length || text[at + 1] == ' '))
            {
                return at + 1;
            }

            if (text[at] == '.' && !IsShort(text, at) && (at + 1 == text.Length || text[at + 1] == ' '))
            {
                return at;
            }
        }

        return text.Length;
    }

    private static bool IsShort(string text, int stop)
    {
        var start = text.LastIndexOf(' ', stop) + 1;
        return stop - start == 1 && char.IsUpper(text[start]) || text.AsSpan(start, stop - start) is "Vs" or "St"
            or "Dr" or "vs";
    }
}
