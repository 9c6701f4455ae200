using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TutorBot.Teams.Authentication;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Diagnostics;
using TutorBot.Teams.Endpoint;

namespace TutorBot.Teams;

public static class TeamsRegistration
{
    public const string Path = "/api/messages";

    /// <summary>
    /// Adds the endpoint and the connector. The caller adds an <see cref="IActivityReceiver"/> and a clock.
    /// </summary>
    public static IServiceCollection AddTutorBotTeams(
        this IServiceCollection services, TeamsGate gate, IOutboundTokens tokens, ServiceAddresses addresses) =>
        services
            .AddSingleton(gate)
            .AddSingleton(tokens)
            .AddSingleton(addresses)
            .AddSingleton<TeamsCounters>()
            .AddSingleton<TeamsEndpoint>()
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ConnectorClient>(
                provider, ConnectorClient.CreateHttp()));

    /// <summary>Maps <see cref="Path"/>.</summary>
    public static void MapTutorBotTeams(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(Path, (Microsoft.AspNetCore.Http.HttpContext context, TeamsEndpoint endpoint) =>
            endpoint.HandleAsync(context));
}
