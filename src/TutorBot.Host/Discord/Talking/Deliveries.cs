using System.Net;
using TutorBot.Dialog.Ports;
using TutorBot.Discord.Rest;

namespace TutorBot.Host.Discord.Talking;

/// <summary>What a failed call to Discord means for a reply that waits.</summary>
internal static class Deliveries
{
    /// <summary>Until somebody has put the token right and started the program anew.</summary>
    private static readonly TimeSpan TokenWait = TimeSpan.FromMinutes(5);

    public static Delivery Of(DiscordException failure) => failure switch
    {
        DiscordRateLimitedException limited => new Delivery.NotNow(limited.RetryAfter),
        DiscordUnauthorizedException => new Delivery.NotNow(TokenWait),
        DiscordApiException { Status: HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError } =>
            new Delivery.NotNow(After: null),
        DiscordApiException or DraftRefusedException => new Delivery.Refused(failure.Message),
        _ => new Delivery.NotNow(After: null),
    };
}
