namespace TutorBot.Discord;

internal static class DiscordOptionsCheck
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static IEnumerable<string> Of(DiscordOptions options) =>
        Token(options.Token).Concat(Address(options.ApiUrl)).Concat(Shard(options)).Concat(Bounds(options));

    private static IEnumerable<string> Token(string token)
    {
        if (string.IsNullOrWhiteSpace(token))
        {
            yield return "Token is empty: copy the bot's token from the developer portal.";
        }
        else if (token.StartsWith("Bot ", StringComparison.OrdinalIgnoreCase))
        {
            yield return "Token begins with \"Bot \": leave that word out.";
        }
        else if (token.Any(c => c is <= ' ' or > '~'))
        {
            yield return "Token has spaces or other characters that no token has: copy it again.";
        }
    }

    private static IEnumerable<string> Address(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
        {
            yield return "ApiUrl is no web address: write https://discord.com/api/v10/.";
        }
        else if (!address.AbsolutePath.EndsWith('/') || address.Query.Length > 0)
        {
            yield return "ApiUrl must end with its path and a slash: write https://discord.com/api/v10/.";
        }
        else if (address.Scheme == "http" && !address.IsLoopback)
        {
            yield return "ApiUrl would send the token unencrypted: write https.";
        }
    }

    private static IEnumerable<string> Shard(DiscordOptions options)
    {
        if (options.ShardCount < 1 || options.Shard < 0 || options.Shard >= options.ShardCount)
        {
            yield return "Shard must be 0 or more and smaller than ShardCount.";
        }
    }

    private static IEnumerable<string> Bounds(DiscordOptions options)
    {
        if (options.QueuedEvents is < 1 or > 100_000)
        {
            yield return "QueuedEvents must be 1 to 100,000.";
        }

        if (options.Deadline < Second || options.Deadline > 600 * Second)
        {
            yield return "Deadline must be 1 second to 10 minutes.";
        }

        if (options.Attempt < Second || options.Attempt > 120 * Second)
        {
            yield return "Attempt must be 1 second to 2 minutes.";
        }

        if (options.DeferAfter < 0.1 * Second || options.DeferAfter > 2.5 * Second)
        {
            yield return "DeferAfter must be 0.1 to 2.5 seconds.";
        }
    }
}
