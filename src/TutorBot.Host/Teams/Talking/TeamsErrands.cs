using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using TutorBot.Teams.Connector;

namespace TutorBot.Host.Teams.Talking;

/// <summary>
/// Says what belongs to no session, such as an answer to a mention: soon after it was asked, with a few tries. Kept in
/// memory alone; whoever asked in the moment of a crash asks again.
/// </summary>
internal sealed partial class TeamsErrands(Backoff backoff, TimeProvider time, ILogger<TeamsErrands> log)
    : BackgroundService
{
    private const int Most = 1_000;
    private const int SideBySide = 8;
    private const int Tries = 7;

    private readonly Channel<Errand> _waiting = Channel.CreateBounded<Errand>(Most);

    /// <param name="name">What it is, for the log.</param>
    public void Do(string name, Func<CancellationToken, Task<ConnectorAnswer>> work)
    {
        if (!_waiting.Writer.TryWrite(new Errand(name, work)))
        {
            LogFull(log, name);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, SideBySide).Select(_ => WorkAsync(stoppingToken)));

    private async Task WorkAsync(CancellationToken stop)
    {
        await Task.Yield();
        await foreach (var errand in _waiting.Reader.ReadAllAsync(stop))
        {
            try
            {
                await RunAsync(errand, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                throw;
            }
            catch (Exception fault)
            {
                // The edge of this loop: other errands go on.
                LogFailed(log, errand.Name, fault.GetType().Name);
            }
        }
    }

    private async Task RunAsync(Errand errand, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            switch (await errand.Work(stop))
            {
                case ConnectorAnswer.NotNow later when attempt + 1 < Tries:
                    await Task.Delay(backoff.Wait(attempt, later.After), time, stop);
                    break;
                case ConnectorAnswer.NotNow later:
                    LogLeft(log, errand.Name, later.Reason);
                    return;
                case ConnectorAnswer.Refused refused:
                    LogLeft(log, errand.Name, refused.Reason);
                    return;
                default:
                    return;
            }
        }
    }

    private sealed record Errand(string Name, Func<CancellationToken, Task<ConnectorAnswer>> Work);
}
