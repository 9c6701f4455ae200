using System.Text.Json.Nodes;
using TutorBot.Testing.Discord.Gateway;

namespace TutorBot.Testing.Discord.World;

/// <summary>Everything there is: people, servers, channels, messages, commands. Used under its lock only.</summary>
internal sealed partial class FakeWorld
{
    private readonly FakeDiscordOptions _options;
    private readonly FakeGateway _gateway;
    private readonly FakeIds _ids;
    private readonly long _began;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public FakeWorld(FakeDiscordOptions options, FakeGateway gateway)
    {
        _options = options;
        _gateway = gateway;
        _ids = new FakeIds(options.Time);
        _began = options.Time.GetTimestamp();
        Bot = new FakeUser(_ids.Next(), "tutor", bot: true);
        Users[Bot.Id] = Bot;
    }

    public Lock Gate { get; } = new();

    public FakeUser Bot { get; }

    /// <summary>The app has its bot's number.</summary>
    public string ApplicationId => Bot.Id;

    public Dictionary<string, FakeUser> Users { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, FakeGuild> Guilds { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, FakeChannel> Channels { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, FakeMessage> Messages { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, FakeInteraction> Interactions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>By guild, or the empty text for all.</summary>
    public Dictionary<string, List<JsonObject>> Commands { get; } = new(StringComparer.Ordinal);

    public TimeSpan Now => _options.Time.GetElapsedTime(_began);

    /// <summary>Completes at the next change.</summary>
    public Task Changed
    {
        get
        {
            lock (Gate)
            {
                return _changed.Task;
            }
        }
    }

    public string NewId() => _ids.Next();

    public void Notice()
    {
        _changed.TrySetResult();
        _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public FakeUser AddUser(string name)
    {
        var user = new FakeUser(_ids.Next(), name, bot: false);
        Users[user.Id] = user;
        return user;
    }

    public FakeGuild AddGuild(string name)
    {
        var guild = new FakeGuild(_ids.Next(), name);
        Guilds[guild.Id] = guild;
        _gateway.Dispatch("GUILD_CREATE", Available(guild), FakeGateway.Guilds);
        return guild;
    }

    public FakeChannel AddChannel(FakeGuild guild, string name)
    {
        var channel = new FakeChannel(_ids.Next(), FakeChannel.Text, name, guild, null, null);
        Channels[channel.Id] = channel;
        _gateway.Dispatch("CHANNEL_CREATE", channel.Wire(), FakeGateway.Guilds);
        return channel;
    }

    public FakeChannel DirectMessageWith(FakeUser user)
    {
        var known = Channels.Values.FirstOrDefault(channel => channel.Person == user);
        if (known is null)
        {
            known = new FakeChannel(_ids.Next(), FakeChannel.DirectMessage, null, null, user, null);
            Channels[known.Id] = known;
        }

        return known;
    }

    public FakeChannel AddThread(FakeChannel parent, string name)
    {
        var thread = new FakeChannel(_ids.Next(), FakeChannel.PrivateThread, name, parent.Guild, null, parent);
        thread.ThreadMembers.Add(Bot.Id);
        Channels[thread.Id] = thread;
        _gateway.Dispatch("THREAD_CREATE", thread.Wire(), FakeGateway.Guilds);
        return thread;
    }

    /// <summary>What GUILD_CREATE says.</summary>
    public JsonObject Available(FakeGuild guild)
    {
        var wire = guild.Wire();
        var channels = Channels.Values.Where(channel => channel.Guild == guild).ToList();
        wire["joined_at"] = "2026-01-01T00:00:00.000000+00:00";
        wire["large"] = false;
        wire["unavailable"] = false;
        wire["member_count"] = guild.Members.Count + 1;
        wire["voice_states"] = new JsonArray();
        wire["members"] = new JsonArray(
            [.. guild.Members.Append(Bot).Select(member => (JsonNode)member.Member(withUser: true))]);
        wire["channels"] = Wires(channels.Where(channel => channel.Type == FakeChannel.Text));
        wire["threads"] = Wires(channels.Where(channel => channel.Type == FakeChannel.PrivateThread));
        wire["presences"] = new JsonArray();
        wire["stage_instances"] = new JsonArray();
        wire["guild_scheduled_events"] = new JsonArray();
        wire["soundboard_sounds"] = new JsonArray();
        return wire;
    }

    private static JsonArray Wires(IEnumerable<FakeChannel> channels) =>
        new([.. channels.Select(channel => (JsonNode)channel.Wire())]);
}
