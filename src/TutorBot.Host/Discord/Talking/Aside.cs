using Microsoft.Extensions.Hosting;
using TutorBot.Discord.Rest;

namespace TutorBot.Host.Discord.Talking;

/// <summary>
/// Work that is no turn: look-ups, notes, the sign that somebody types. Bounded; what fails is logged and not tried
/// again.
/// </summary>
internal sealed partial class Aside(ILogger<Aside> log) : IHostedService, IDisposable
{
    private const int Most = 512;

    private readonly CancellationTokenSource _end = new();
    private readonly Lock _gate = new();
    private readonly HashSet<Task> _running = [];

    /// <summary>True while nothing is under way.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_gate)
            {
                return _running.Count == 0;
            }
        }
    }

    /// <summary>Starts it, unless too much is under way; then it is left undone.</summary>
    public void Run(Func<CancellationToken, Task> work) => _ = DoAsync(work);

    /// <inheritdoc cref="Run"/>
    /// <returns>Completes also where the work failed or was left; cancelled where the program stops first.</returns>
    public Task DoAsync(Func<CancellationToken, Task> work)
    {
        lock (_gate)
        {
            if (_end.IsCancellationRequested)
            {
                return Task.FromCanceled(_end.Token);
            }

            if (_running.Count >= Most)
            {
                LogLeft(log);
                return Task.CompletedTask;
            }

            var task = GuardAsync(work);
            _running.Add(task);
            _ = task.ContinueWith(Forget, TaskScheduler.Default);
            return task;
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _end.CancelAsync();
        Task[] running;
        lock (_gate)
        {
            running = [.. _running];
        }

        await Task.WhenAll(running).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _end.Dispose();

    private void Forget(Task done)
    {
        lock (_gate)
        {
            _running.Remove(done);
        }
    }

    private async Task GuardAsync(Func<CancellationToken, Task> work)
    {
        await Task.Yield();
        try
        {
            await work(_end.Token);
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            throw;
        }
        catch (DiscordException refused)
        {
            LogRefused(log, refused.Message);
        }
        catch (Exception fault)
        {
            // The edge of this work; an exception's message may quote a learner.
            LogFailed(log, fault.GetType().Name, fault.StackTrace);
        }
    }
}
