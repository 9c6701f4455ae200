namespace TutorBot.Host.Teams.Rendering;

/// <summary>Cuts a long text into messages, between paragraphs or words where it has any.</summary>
internal static class TextParts
{
    /// <summary>UTF-16 units; far below what a message may hold.</summary>
    public const int Longest = 12_000;

    public static IEnumerable<string> Of(string text)
    {
        var rest = text;
        while (rest.Length > Longest)
        {
            var cut = Cut(rest);
            yield return rest[..cut];
            rest = rest[cut..].TrimStart();
        }

        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    private static int Cut(string text)
    {
        var line = text.LastIndexOf('\n', Longest - 1);
        var blank = text.LastIndexOf(' ', Longest - 1);
        var cut = line > Longest / 2 ? line : blank > Longest / 2 ? blank : Longest;
        return char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;
    }
}
