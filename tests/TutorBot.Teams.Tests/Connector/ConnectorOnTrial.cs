using TutorBot.Teams.Activities;
using TutorBot.Teams.Authentication;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Tests.Endpoint;
using TutorBot.Testing.Logging;
using TutorBot.Testing.Teams;

namespace TutorBot.Teams.Tests.Connector;

/// <summary>The connector client, with the fake Teams at the other end.</summary>
internal sealed class ConnectorOnTrial : IAsyncDisposable
{
    private readonly HttpClient _http = ConnectorClient.CreateHttp();
    private readonly ClientCredentialTokens _tokens;

    private ConnectorOnTrial(FakeTeams teams, TimeProvider time, string tenant, string secret)
    {
        Teams = teams;
        var cloud = EndpointOnTrial.CloudOf(teams);
        _tokens = new ClientCredentialTokens(cloud, TeamsNames.AppId, tenant, secret);
        Client = new ConnectorClient(
            _http, _tokens, new ServiceAddresses(cloud.Services, localOnly: false), time, Log);
        Chat = new ConversationReference(
            teams.ServiceUrl, "a:1;x=@y", ConversationKind.Personal, TeamsNames.Tenant, TeamsNames.Bot, "29:person-1");
    }

    public FakeTeams Teams { get; }

    public ConnectorClient Client { get; }

    public LogRecorder<ConnectorClient> Log { get; } = new();

    public ConversationReference Chat { get; }

    public static async Task<ConnectorOnTrial> StartAsync(
        TimeProvider? time = null, string tenant = TeamsNames.Tenant, string secret = TeamsNames.Secret)
    {
        time ??= TimeProvider.System;
        return new ConnectorOnTrial(await FakeTeams.StartAsync(time), time, tenant, secret);
    }

    public Task<ConnectorAnswer> SayAsync(string text = "hello") =>
        Client.SendAsync(Chat, new OutgoingMessage(text), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _tokens.Dispose();
        _http.Dispose();
        await Teams.DisposeAsync();
    }
}
