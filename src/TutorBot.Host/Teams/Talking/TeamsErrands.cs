using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using TutorBot.Teams.Connector;

namespace TutorBot.Host.Teams.Talking;

/// <summary>
/// Says what belongs to no session, such as an answer to a mention: soon after it was asked, with a few tries. Nothing
/// of it is kept; but whoever waits for it lets Teams know only then, and so Teams tells of it again after a crash.
/// </summary>
internal sealed partial class TeamsErrands(Backoff backoff, TimeProvider time, ILogger<TeamsErrands> log)
    : BackgroundService
{
    private const int Most = 1_000;
    private const int SideBySide = 8;
    private const int Tries = 7;

    /// <summary>How long an activity waits for its answer; far less than the 15 seconds that Teams does.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Channel<Errand> _waiting = Channel.CreateBounded<Errand>(Most);

    /// <param name="name">What it is, for the log.</param>
    public void Do(string name, Func<CancellationToken, Task<ConnectorAnswer>> work) => Add(new Errand(name, work));

    /// <summary>As above, and waits a while for it to be done; then it is tried further all the same.</summary>
    /// <exception cref="OperationCanceledException">The program stops, and it was not done.</exception>
    public async Task AnswerAsync(
        string name, Func<CancellationToken, Task<ConnectorAnswer>> work, CancellationToken stop)
    {
        var errand = new Errand(name, work);
        Add(errand);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await await Task.WhenAny(errand.Done.Task, Task.Delay(Patience, time, either.Token));
        await either.CancelAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, SideBySide).Select(_ => WorkAsync(stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Also where the program stops before it has started, which the host takes for a failure.
        }
        finally
        {
            _waiting.Writer.TryComplete();
            while (_waiting.Reader.TryRead(out var left))
            {
                left.Done.TrySetCanceled(stoppingToken);
            }
        }
    }

    private void Add(Errand errand)
    {
        if (!_waiting.Writer.TryWrite(errand))
        {
            LogFull(log, errand.Name);
            errand.Done.TrySetResult();
        }
    }

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
                errand.Done.TrySetCanceled(stop);
                throw;
            }
            catch (Exception fault)
            {
                // The edge of this loop: other errands go on.
                LogFailed(log, errand.Name, fault.GetType().Name);
            }

            errand.Done.TrySetResult();
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

    private sealed record Errand(string Name, Func<CancellationToken, Task<ConnectorAnswer>> Work)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
