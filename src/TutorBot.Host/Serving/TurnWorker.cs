using Microsoft.Extensions.Hosting;
using TutorBot.Dialog.Turns;

namespace TutorBot.Host.Serving;

/// <summary>Runs the turn loop and the sender from start to stop.</summary>
internal sealed class TurnWorker(TurnLoop turns, Sender sender) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(turns.RunAsync(stoppingToken), sender.RunAsync(stoppingToken));
}
