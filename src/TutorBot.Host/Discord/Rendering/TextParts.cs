namespace TutorBot.Host.Discord.Rendering;

/// <summary>Cuts a long text where a reader would: between paragraphs, else lines, sentences, words.</summary>
internal static class TextParts
{
    private static readonly string[] Borders = ["\n\n", "\n", ". ", " "];

    /// <summary>
    /// Parts of at most <paramref name="longest"/> characters; together they are the text, but for blanks.
    /// </summary>
    public static IEnumerable<string> Of(string text, int longest)
    {
        var left = text.Trim();
        while (left.Length > longest)
        {
            var cut = Cut(left, longest);
            yield return left[..cut].TrimEnd();
            left = left[cut..].TrimStart();
        }

        if (left.Length > 0)
        {
            yield return left;
        }
    }

    // A border so early that the part would be a scrap is none.
    private static int Cut(string text, int longest)
    {
        foreach (var border in Borders)
        {
            var at = text.LastIndexOf(border, longest - border.Length, StringComparison.Ordinal);
            if (at > longest / 4)
            {
                return at + border.Length;
            }
        }

        return char.IsHighSurrogate(text[longest - 1]) || text[longest - 1] == '\\' ? longest - 1 : longest;
    }
}
