using Microsoft.Extensions.Logging;

namespace TutorBot.Teams.Connector;

public sealed partial class ConnectorClient
{
    [LoggerMessage(4100, LogLevel.Error,
        "Teams refuses the bot's token at {Route}. For a single-tenant bot the token must come from the app's own"
        + " tenant: look at Teams:TenantId, then at Teams:ClientSecret")]
    private static partial void LogTokenRefused(ILogger log, string route);

    [LoggerMessage(4101, LogLevel.Error, "No token to be had from the login: {Reason}")]
    private static partial void LogNoToken(ILogger log, string reason);

    [LoggerMessage(4102, LogLevel.Warning, "Nothing was sent: {Address} is no service address that may be sent to")]
    private static partial void LogForeign(ILogger log, string address);

    [LoggerMessage(4103, LogLevel.Warning, "The answer to {Route} was lost ({Fault}); it may have arrived")]
    private static partial void LogLost(ILogger log, string route, string fault);
}
