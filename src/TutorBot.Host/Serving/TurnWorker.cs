using Microsoft.Extensions.Hosting;
using TutorBot.Dialog.Turns;

namespace TutorBot.Host.Serving;

/// <summary>Runs the turn loop and the sender from start to stop.</summary>
internal sealed class TurnWorker(TurnLoop turns, Sender sender) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var both = new[] { turns.RunAsync(end.Token), sender.RunAsync(end.Token) };
        try
        {
            // One without the other would look healthy and answer nobody: where one ends, both do, and the program.
            await Task.WhenAny(both);
            await end.CancelAsync();
            await Task.WhenAll(both);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Also where the program stops before it has started, which the host takes for a failure.
        }
    }
}
