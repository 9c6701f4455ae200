using System.Net;

namespace TutorBot.Discord.Rest;

/// <summary>Discord answered and refused.</summary>
/// <param name="fields">Which fields of the body were refused and with what code, without their values.</param>
public sealed class DiscordApiException(
    string route, HttpStatusCode status, DiscordErrorCode code, IReadOnlyList<string> fields)
    : DiscordException(Describe(route, status, code, fields), route)
{
    public HttpStatusCode Status { get; } = status;

    /// <summary>0 where the body gave none.</summary>
    public DiscordErrorCode Code { get; } = code;

    public IReadOnlyList<string> Fields { get; } = fields;

    /// <summary>The person does not take direct messages from the bot.</summary>
    public bool IsClosedDirectMessage => Code is DiscordErrorCode.CannotMessageUser
        or DiscordErrorCode.CannotMessageWithoutSharedGuild or DiscordErrorCode.TooManyDirectMessages;

    /// <summary>The channel, message, interaction or token is gone.</summary>
    public bool IsGone => Status == HttpStatusCode.NotFound || Code is DiscordErrorCode.InvalidWebhookToken;

    private static string Describe(
        string route, HttpStatusCode status, DiscordErrorCode code, IReadOnlyList<string> fields) =>
        $"{route} was refused: {(int)status}, code {(int)code}"
        + (fields.Count == 0 ? "" : $" ({string.Join("; ", fields)})");
}
