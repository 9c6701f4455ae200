using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Replies;

/// <summary>The beginning of a long text, never cut within a word where it has blanks.</summary>
internal static class Excerpt
{
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var blank = text.LastIndexOf(' ', longest);
        return WholeText.Of(text[..(blank > 0 ? blank : longest)].TrimEnd()) + " …";
    }
}
