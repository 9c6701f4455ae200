using Microsoft.Extensions.Hosting;
using TutorBot.Dialog.Turns;

namespace TutorBot.Host.Serving;

/// <summary>Runs the turn loop and the sender from start to stop.</summary>
internal sealed class TurnWorker(TurnLoop turns, Sender sender) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(turns.RunAsync(stoppingToken), sender.RunAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Also where the program stops before it has started, which the host takes for a failure.
        }
    }
}
