using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Rest;

namespace TutorBot.Discord;

public static class DiscordRegistration
{
    /// <summary>
    /// Adds the REST interface, the gateway and the interactions' desk. The caller adds <see cref="IGatewaySink"/>,
    /// <see cref="IGatewayMemory"/> and <see cref="IDeferralChoice"/>, and runs the gateway.
    /// </summary>
    /// <exception cref="ArgumentException">The options are not valid; every problem is named.</exception>
    public static IServiceCollection AddTutorBotDiscord(this IServiceCollection services, DiscordOptions options)
    {
        var problems = options.Problems();
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join(" ", problems), nameof(options));
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(options);
        services.TryAddSingleton<IDiscordRest>(provider => RestOf(provider));
        services.TryAddSingleton<IInteractionDesk, InteractionDesk>();
        services.TryAddSingleton<CommandRegistration>();
        services.TryAddSingleton<IGatewayDialer, WebSocketDialer>();
        services.TryAddSingleton<IDiscordGateway>(provider => new GatewayClient(
            provider.GetRequiredService<IDiscordRest>(),
            provider.GetRequiredService<IGatewayDialer>(),
            provider.GetRequiredService<IGatewaySink>(),
            provider.GetRequiredService<IGatewayMemory>(),
            options,
            provider.GetRequiredService<TimeProvider>(),
            Chance,
            provider.GetRequiredService<ILogger<GatewayClient>>()));
        return services;
    }

    /// <summary>The REST interface alone, for checks that need no gateway; dispose nothing but the process.</summary>
    /// <exception cref="ArgumentException">The options are not valid.</exception>
    public static IDiscordRest Rest(DiscordOptions options, TimeProvider time, ILoggerFactory logs)
    {
        var problems = options.Problems();
        return problems.Count > 0
            ? throw new ArgumentException(string.Join(" ", problems), nameof(options))
            : new RestClient(Http(), options, time, Chance, logs.CreateLogger<RestClient>());
    }

    private static RestClient RestOf(IServiceProvider provider) => new(
        Http(),
        provider.GetRequiredService<DiscordOptions>(),
        provider.GetRequiredService<TimeProvider>(),
        Chance,
        provider.GetRequiredService<ILogger<RestClient>>());

    private static HttpMessageInvoker Http() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = System.Net.DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
    });

    private static double Chance() => RandomNumberGenerator.GetInt32(1 << 30) / (double)(1 << 30);
}
