using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TutorBot.Teams.Authentication;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Diagnostics;
using TutorBot.Teams.Endpoint;
using TutorBot.Teams.Files;

namespace TutorBot.Teams;

public static class TeamsRegistration
{
    public const string Path = "/api/messages";

    /// <summary>
    /// Adds the endpoint, the connector and what fetches files. The caller adds an <see cref="IActivityReceiver"/> and
    /// a clock.
    /// </summary>
    public static IServiceCollection AddTutorBotTeams(
        this IServiceCollection services,
        TeamsGate gate,
        IOutboundTokens tokens,
        ServiceAddresses addresses,
        FileAddresses files) =>
        services
            .AddSingleton(gate)
            .AddSingleton(tokens)
            .AddSingleton(addresses)
            .AddSingleton(files)
            .AddSingleton<TeamsCounters>()
            .AddSingleton<TeamsEndpoint>()
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ConnectorClient>(
                provider, ConnectorClient.CreateHttp()))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<FileClient>(
                provider, ConnectorClient.CreateHttp()));

    /// <summary>Maps <see cref="Path"/>.</summary>
    public static void MapTutorBotTeams(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(Path, (Microsoft.AspNetCore.Http.HttpContext context, TeamsEndpoint endpoint) =>
            endpoint.HandleAsync(context));
}
