namespace TutorBot.Discord.Gateway;

/// <summary>The line under the bot's name, told to every new connection and whenever it changes.</summary>
internal sealed class StatusLine(TimeProvider time)
{
    private readonly long _began = time.GetTimestamp();
    private readonly Lock _gate = new();
    private string? _words;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Show(string words)
    {
        lock (_gate)
        {
            _words = words;
            _changed.TrySetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Tells one connection until it is over, within its budget.</summary>
    public async Task TellAsync(GatewayConnection connection, Task over, CancellationToken stop)
    {
        var budget = new SendBudget();
        while (!over.IsCompleted && !stop.IsCancellationRequested)
        {
            var (words, changed) = Now();
            if (words is not null)
            {
                await WaitAsync(budget, over, stop);
                await connection.SendAsync(GatewayPayloads.Status(words), CancellationToken.None);
            }

            await Task.WhenAny(changed, over);
        }
    }

    private async Task WaitAsync(SendBudget budget, Task over, CancellationToken stop)
    {
        while (!over.IsCompleted && budget.Take(time.GetElapsedTime(_began)) is var wait && wait > TimeSpan.Zero)
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
            await Task.WhenAny(Task.Delay(wait, time, ended.Token), over);
            await ended.CancelAsync();
        }
    }

    private (string? Words, Task Changed) Now()
    {
        lock (_gate)
        {
            return (_words, _changed.Task);
        }
    }
}
