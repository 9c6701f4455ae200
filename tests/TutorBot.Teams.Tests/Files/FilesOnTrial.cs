using TutorBot.Teams.Activities;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Files;
using TutorBot.Testing.Logging;
using TutorBot.Testing.Teams;
using TutorBot.Testing.Time;

namespace TutorBot.Teams.Tests.Files;

/// <summary>The client for files, with the fake Teams as the place where they lie.</summary>
internal sealed class FilesOnTrial : IAsyncDisposable
{
    public const int Limit = 1 << 20;

    private readonly HttpClient _http = ConnectorClient.CreateHttp();

    private readonly string _origin;

    private FilesOnTrial(FakeTeams teams, ManualClock clock) =>
        (Teams, Clock, _origin) = (teams, clock, teams.Address.GetLeftPart(UriPartial.Authority));

    public FakeTeams Teams { get; }

    public ManualClock Clock { get; }

    public LogRecorder<FileClient> Log { get; } = new();

    public static async Task<FilesOnTrial> StartAsync()
    {
        var clock = new ManualClock();
        return new FilesOnTrial(await FakeTeams.StartAsync(clock), clock);
    }

    /// <param name="address">Where the file is said to lie.</param>
    /// <param name="origin">One that may be asked, besides the fake Teams.</param>
    public Task<FileDownload> LoadAsync(string address, string? origin = null)
    {
        var addresses = new FileAddresses(["sharepoint.com", _origin, origin ?? _origin], localOnly: false);
        return new FileClient(_http, addresses, Clock, Log)
            .LoadAsync(new AttachedFile("essay.txt", "txt", address), Limit, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Teams.DisposeAsync();
    }
}
