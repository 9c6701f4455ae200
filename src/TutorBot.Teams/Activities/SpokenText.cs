using System.Text.RegularExpressions;

namespace TutorBot.Teams.Activities;

/// <summary>A message's words without the mention that called the bot.</summary>
public static partial class SpokenText
{
    /// <summary>
    /// Takes out the mentions of the bot, not those of others, and what stands for an attachment; hard blanks become
    /// blanks, the ends are trimmed.
    /// </summary>
    public static string Of(Activity activity)
    {
        var text = activity.Mentions
            .Where(mention => mention.Id == activity.Recipient.Id && mention.Text.Length > 0)
            .Aggregate(activity.Text, (words, mention) => words.Replace(mention.Text, "", StringComparison.Ordinal));
        return Placeholder().Replace(text, "")
            .Replace('\u00A0', ' ')
            .Replace("&nbsp;", " ", StringComparison.Ordinal)
            .Trim();
    }

    [GeneratedRegex(
        """<attachment\b[^>]*>\s*</attachment>|"""
        + """<span class="inline-compose-card"[^>]*>\s*(<span[^>]*></span>\s*)?</span>""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
