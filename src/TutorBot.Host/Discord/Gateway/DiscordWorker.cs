using Microsoft.Extensions.Hosting;
using TutorBot.Dialog.Ports;
using TutorBot.Discord;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Rest;
using TutorBot.Host.Discord.Commands;

namespace TutorBot.Host.Discord.Gateway;

/// <summary>
/// The bot, from start to stop. A token that Discord refuses ends it with one clear line; the other channels go on.
/// </summary>
internal sealed partial class DiscordWorker(
    IDiscordRest rest,
    IDiscordGateway gateway,
    BotIdentity identity,
    CommandList commands,
    IExercises exercises,
    TimeProvider time,
    ILogger<DiscordWorker> log) : BackgroundService
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            var self = await UntilReachedAsync(() => rest.GetSelfAsync(stoppingToken), stoppingToken);
            identity.Is(self.Id);
            await Task.WhenAll(ListenAsync(stoppingToken), RegisterAsync(stoppingToken));
        }
        catch (DiscordUnauthorizedException)
        {
            LogWrongToken(log);
        }
        catch (DiscordApiException refused)
        {
            LogRefused(log, refused.Message);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program is stopping.
        }
    }

    private async Task ListenAsync(CancellationToken stop)
    {
        switch (await gateway.RunAsync(stop))
        {
            case GatewayEnd.Refused { Reason: GatewayRefusal.WrongToken }:
                LogWrongToken(log);
                break;
            case GatewayEnd.Refused refused:
                LogEnded(log, refused.Reason, refused.CloseCode);
                break;
        }
    }

    /// <remarks>A server that takes no commands is still one in which people can talk.</remarks>
    private async Task RegisterAsync(CancellationToken stop)
    {
        try
        {
            var application = await UntilReachedAsync(() => rest.GetApplicationAsync(stop), stop);
            var sync = await UntilReachedAsync(
                () => new CommandRegistration(rest).SyncAsync(
                    application.Id, guild: null, commands.Of(exercises.Packs), stop),
                stop);
            LogCommands(log, sync.Commands.Count, sync is CommandsWritten written ? written.Differences.Count : 0);
        }
        catch (DiscordApiException refused)
        {
            LogNoCommands(log, refused.Message);
        }
        catch (DraftRefusedException refused)
        {
            LogNoCommands(log, refused.Message);
        }
    }

    private async Task<T> UntilReachedAsync<T>(Func<Task<T>> ask, CancellationToken stop)
    {
        var wait = FirstWait;
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (DiscordException away) when (away is DiscordUnavailableException or DiscordRateLimitedException)
            {
                LogAway(log, away.Message, wait);
            }

            await Task.Delay(wait, time, stop);
            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
        }
    }
}
