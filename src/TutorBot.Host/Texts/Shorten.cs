namespace TutorBot.Host.Texts;

/// <summary>Keeps words within what a list or a summary can show.</summary>
internal static class Shorten
{
    /// <summary>Cut at a word where there is one, and marked.</summary>
    public static string To(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', longest - 2);
        var end = cut > longest / 2 ? cut : longest - 2;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd() + " …";
    }
}
