using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Testing.Stores;

/// <summary>What the contracts of a store's parts share.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    protected IStorePorts Ports { get; private set; } = null!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Ports = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await Ports.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A store in which nothing is kept yet.</summary>
    protected abstract Task<IStorePorts> OpenAsync();

    protected async Task<SessionId> SessionAsync(string cookie = "cookie") =>
        Sample.Session(await Ports.Learners.FindOrCreateAsync(new Account("web", cookie), Stop));

    /// <summary>Accepts a message and gives it a turn on the session as it stands.</summary>
    protected async Task TurnAsync(SessionId session, string key, string text, string channel = Destination.Web)
    {
        var message = await AcceptAsync(session, key, text, channel);
        var stored = await Ports.Conversations.LoadAsync(session, Stop);
        (await Ports.Conversations.CommitAsync(Sample.Commit(message, stored, "re: " + text), Stop))
            .ShouldBe(CommitOutcome.Committed);
    }

    protected async Task<OpenInbound> AcceptAsync(
        SessionId session, string key, string text, string channel = Destination.Web)
    {
        var inbound = Sample.Said(session, key, text, channel);
        var accepted = (await Ports.Conversations.AcceptAsync(inbound, Stop)).ShouldBeOfType<Acceptance.Accepted>();
        return new OpenInbound(accepted.Order, inbound);
    }
}
