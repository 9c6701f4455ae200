using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Rest;
using TutorBot.Testing.Discord;

namespace TutorBot.Discord.Tests.Loopback;

/// <summary>The whole client on real sockets, connected to a fake Discord.</summary>
internal sealed class RunningClient : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly CancellationTokenSource _stop = new();

    public RunningClient(FakeDiscord discord, MemoryOfGateway? memory = null, string? token = null)
    {
        Memory = memory ?? new MemoryOfGateway();
        Sink = new RecordingSink();
        var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.None))
            .AddSingleton<IGatewaySink>(Sink)
            .AddSingleton<IGatewayMemory>(Memory)
            .AddSingleton<IDeferralChoice>(Choice)
            .AddTutorBotDiscord(new DiscordOptions { Token = token ?? discord.Token, ApiUrl = discord.ApiUrl });
        _provider = services.BuildServiceProvider();
        Sink.OnArrived ??= arrived =>
        {
            if (arrived is GatewayEvent.Interacted { Interaction: var interaction })
            {
                Desk.Arrived(interaction);
            }
        };
        Sink.OnAccepted ??= () => Memory.Position = Sink.Accepted[^1].Position;
        Running = Gateway.RunAsync(_stop.Token);
    }

    public MemoryOfGateway Memory { get; }

    public RecordingSink Sink { get; }

    public ScriptedDeferral Choice { get; } = new();

    public IDiscordRest Rest => _provider.GetRequiredService<IDiscordRest>();

    public IInteractionDesk Desk => _provider.GetRequiredService<IInteractionDesk>();

    public IDiscordGateway Gateway => _provider.GetRequiredService<IDiscordGateway>();

    public CommandRegistration Commands => _provider.GetRequiredService<CommandRegistration>();

    public Task<GatewayEnd> Running { get; }

    public async Task<GatewayEnd> StopAsync()
    {
        await _stop.CancelAsync();
        return await Running;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _provider.DisposeAsync();
        _stop.Dispose();
    }
}
