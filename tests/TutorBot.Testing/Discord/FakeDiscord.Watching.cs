using System.Text.Json.Nodes;
using TutorBot.Testing.Discord.Gateway;
using TutorBot.Testing.Discord.Rest;
using TutorBot.Testing.Discord.World;

namespace TutorBot.Testing.Discord;

/// <summary>What can be seen and what can be broken.</summary>
public sealed partial class FakeDiscord
{
    /// <summary>No measure of speed: only so that what never happens is named.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Every call that came in, the oldest first.</summary>
    public IReadOnlyList<RecordedRequest> Requests => Seen(() => _rest.Requests.ToArray());

    /// <summary>What stands in a channel now, the oldest first; without what only one person may see.</summary>
    public IReadOnlyList<FakeMessage> In(FakeChannel channel) => Seen(() => _world.Messages.Values
        .Where(message => message.Channel == channel && !message.Ephemeral && !message.Loading)
        .OrderBy(message => ulong.Parse(message.Id, System.Globalization.CultureInfo.InvariantCulture))
        .ToArray());

    /// <summary>What the bot said in a channel, the oldest first.</summary>
    public IReadOnlyList<FakeMessage> FromBot(FakeChannel channel) =>
        [.. In(channel).Where(message => message.FromBot)];

    /// <summary>What the bot said to a person directly.</summary>
    public IReadOnlyList<FakeMessage> FromBot(FakeUser user) => FromBot(DirectMessage(user));

    public IReadOnlyList<FakeChannel> Threads => Seen(() => _world.Channels.Values
        .Where(channel => channel.Type == FakeChannel.PrivateThread).ToArray());

    /// <summary>Who is in a thread, by id.</summary>
    public IReadOnlyCollection<string> MembersOf(FakeChannel thread) => Seen(() => thread.ThreadMembers.ToArray());

    /// <summary>How often the bot showed that it types there.</summary>
    public int TypingIn(FakeChannel channel) => Seen(() => _world.Typing.GetValueOrDefault(channel.Id));

    /// <summary>The commands that the bot registered, as Discord would return them.</summary>
    public IReadOnlyList<JsonObject> Commands(FakeGuild? guild = null) => Seen(() =>
        _world.Commands.GetValueOrDefault(guild?.Id ?? "", [])
            .Select(command => command.DeepClone().AsObject()).ToArray());

    /// <summary>Sessions that are connected now.</summary>
    public int Connected => Seen(() => _gateway.Connected);

    /// <summary>Messages that their nonce kept from being posted a second time.</summary>
    public int NoncesMet => Seen(() => _world.NoncesMet);

    /// <summary>Waits until something is so.</summary>
    /// <exception cref="TimeoutException">It was not so in time; says what was waited for.</exception>
    public async Task UntilAsync(Func<bool> isSo, string what, TimeSpan? patience = null)
    {
        using var end = new CancellationTokenSource(patience ?? Patience, TimeProvider.System);
        while (true)
        {
            var changed = _world.Changed;
            if (isSo())
            {
                return;
            }

            try
            {
                await changed.WaitAsync(end.Token);
            }
            catch (OperationCanceledException fault)
            {
                throw new TimeoutException($"Waited in vain for {what}.", fault);
            }
        }
    }

    /// <summary>Waits for the bot's connection.</summary>
    public Task UntilConnectedAsync() => UntilAsync(() => Connected > 0, "a connection");

    /// <summary>Waits until the bot has said so many things in a channel, and returns them all.</summary>
    public async Task<IReadOnlyList<FakeMessage>> UntilSaidAsync(FakeChannel channel, int count)
    {
        await UntilAsync(() => FromBot(channel).Count >= count, $"{count} messages of the bot");
        return FromBot(channel);
    }

    /// <summary>Waits until an interaction is answered with more than a promise.</summary>
    public Task UntilAnsweredAsync(FakeInteraction interaction) =>
        UntilAsync(() => interaction.Answered, "an answer to an interaction");

    /// <summary>Gives one coming call an answer of the test's own.</summary>
    public void Script(ScriptedAnswer answer) => Under(() => _rest.Script.Add(answer));

    /// <summary>Closes every connection with a code.</summary>
    public void Close(int code) => Under(() => _gateway.CloseAll(code));

    /// <summary>Cuts every connection without a word.</summary>
    public void Cut() => Under(_gateway.CutAll);

    /// <summary>Leaves every connection open, but dead.</summary>
    public void Silence() => Under(_gateway.SilenceAll);

    /// <summary>Op 7: asks every client to come back.</summary>
    public void AskReconnect() => SendRaw("""{"op":7,"d":null}""");

    /// <summary>Op 9: ends every session.</summary>
    public void Invalidate(bool resumable) => SendRaw(
        new JsonObject { ["op"] = 9, ["d"] = resumable }.ToJsonString());

    /// <summary>No session that is known now can be resumed once its connection ends.</summary>
    public void ForgetSessions() => Under(_gateway.ForgetSessions);

    /// <summary>Sends a text as it is to every client.</summary>
    public void SendRaw(string text) => Under(() => _gateway.SendToAll(text));

    /// <summary>Sends an event to every session.</summary>
    public void Dispatch(string name, JsonNode data) => Under(() => _gateway.Dispatch(name, data, intent: 0));

    /// <summary>Sends what <see cref="FakeGatewayFaults.SwapEvery"/> holds back.</summary>
    public void Release() => Under(_gateway.Release);

    /// <remarks>A look changes nothing, so that nobody who waits for a change is woken by looking.</remarks>
    private TResult Seen<TResult>(Func<TResult> look)
    {
        lock (_world.Gate)
        {
            return look();
        }
    }
}
