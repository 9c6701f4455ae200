using TutorBot.Discord.Interactions;

namespace TutorBot.Discord.Rest;

/// <summary>The calls that the client knows.</summary>
internal static class Routes
{
    public static readonly Route Application = Plain(HttpMethod.Get, "applications/@me");
    public static readonly Route Self = Plain(HttpMethod.Get, "users/@me");
    public static readonly Route Guilds = Plain(HttpMethod.Get, "users/@me/guilds");
    public static readonly Route Gateway = Plain(HttpMethod.Get, "gateway/bot");
    public static readonly Route OpenDirectMessage = Plain(HttpMethod.Post, "users/@me/channels");

    public static Route Messages(ChannelId channel) => new(
        HttpMethod.Post, "channels/{channel}/messages", $"channels/{channel}/messages", $"c{channel}", $"m{channel}");

    public static Route Typing(ChannelId channel) => OfChannel(HttpMethod.Post, channel, "/typing");

    public static Route Threads(ChannelId channel) => OfChannel(HttpMethod.Post, channel, "/threads");

    public static Route ThreadMember(ChannelId thread, UserId user) => OfChannel(
        HttpMethod.Put, thread, "/thread-members/{user}", $"/thread-members/{user}");

    public static Route Callback(InteractionId interaction, InteractionToken token) => new(
        HttpMethod.Post,
        "interactions/{interaction}/{token}/callback",
        $"interactions/{interaction}/{Uri.EscapeDataString(token.Secret)}/callback",
        $"i{interaction}",
        $"i{interaction}",
        RouteLane.Interaction);

    public static Route FollowUps(ApplicationId application, InteractionToken token) =>
        OfWebhook(HttpMethod.Post, application, token, "", "");

    public static Route Original(ApplicationId application, InteractionToken token) =>
        OfWebhook(HttpMethod.Patch, application, token, "/messages/@original", "/messages/@original");

    public static Route Commands(HttpMethod method, ApplicationId application, GuildId? guild, string query = "")
    {
        var place = guild is { } there ? $"guilds/{there}/" : "";
        var name = guild is null ? "" : "guilds/{guild}/";
        return new Route(
            method,
            $"applications/{{application}}/{name}commands",
            $"applications/{application}/{place}commands{query}",
            guild is { } own ? $"g{own}" : "",
            "commands");
    }

    private static Route Plain(HttpMethod method, string path) => new(method, path, path, "", path);

    private static Route OfChannel(HttpMethod method, ChannelId channel, string template, string? path = null) => new(
        method,
        "channels/{channel}" + template,
        $"channels/{channel}{path ?? template}",
        $"c{channel}",
        $"{method}{template}{channel}");

    private static Route OfWebhook(
        HttpMethod method, ApplicationId application, InteractionToken token, string template, string path) => new(
        method,
        "webhooks/{application}/{token}" + template,
        $"webhooks/{application}/{Uri.EscapeDataString(token.Secret)}{path}",
        $"w{application}/{token.Secret}",
        $"w{application}/{token.Secret}",
        RouteLane.Interaction);
}
