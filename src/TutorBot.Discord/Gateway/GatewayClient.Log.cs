using Microsoft.Extensions.Logging;

namespace TutorBot.Discord.Gateway;

internal sealed partial class GatewayClient
{
    [LoggerMessage(4100, LogLevel.Information, "Discord's gateway sends events")]
    private static partial void LogReady(ILogger log);

    [LoggerMessage(4101, LogLevel.Information, "The gateway's connection ended ({End}); the next in {Seconds:F1} s")]
    private static partial void LogEnded(ILogger log, ConnectionEnd end, double seconds);

    [LoggerMessage(4102, LogLevel.Error, "Discord refuses this bot: {Reason}, close code {Code}")]
    private static partial void LogRefused(ILogger log, GatewayRefusal reason, int? code);

    [LoggerMessage(4103, LogLevel.Warning, "A new session must wait {Seconds:F0} s for Discord's allowance")]
    private static partial void LogBudget(ILogger log, double seconds);

    [LoggerMessage(4104, LogLevel.Warning, "The gateway's address was not to be had: {Fault}")]
    private static partial void LogNoAddress(ILogger log, string fault);

    [LoggerMessage(4106, LogLevel.Warning, "What the gateway remembers was not to be had ({Fault}); tried again")]
    private static partial void LogNoMemory(ILogger log, string fault);

    [LoggerMessage(4105, LogLevel.Warning, "The gateway's position could not be saved on leaving: {Fault}")]
    private static partial void LogNotSaved(ILogger log, string fault);
}
