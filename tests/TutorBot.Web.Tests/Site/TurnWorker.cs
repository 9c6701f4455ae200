using Microsoft.Extensions.Hosting;
using TutorBot.Dialog.Turns;

namespace TutorBot.Web.Tests.Site;

/// <summary>Takes turns while the site is up.</summary>
internal sealed class TurnWorker(TurnLoop loop) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => loop.RunAsync(stoppingToken);
}
