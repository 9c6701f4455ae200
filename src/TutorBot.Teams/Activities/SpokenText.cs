namespace TutorBot.Teams.Activities;

/// <summary>A message's words without the mention that called the bot.</summary>
public static class SpokenText
{
    /// <summary>
    /// Takes the mentions of the bot out and leaves those of others; hard blanks become blanks, the ends are trimmed.
    /// </summary>
    public static string Of(Activity activity)
    {
        var text = activity.Mentions
            .Where(mention => mention.Id == activity.Recipient.Id && mention.Text.Length > 0)
            .Aggregate(activity.Text, (words, mention) => words.Replace(mention.Text, "", StringComparison.Ordinal));
        return text.Replace('\u00A0', ' ').Replace("&nbsp;", " ", StringComparison.Ordinal).Trim();
    }
}
