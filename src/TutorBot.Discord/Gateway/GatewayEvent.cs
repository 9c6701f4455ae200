using TutorBot.Discord.Channels;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Gateway;

/// <summary>What the gateway told (Gateway Events, "Receive Events").</summary>
public abstract record GatewayEvent
{
    private GatewayEvent()
    {
    }

    /// <summary>A new session: nothing of an older one will be replayed.</summary>
    public sealed record Ready(User Self, ApplicationId Application, IReadOnlyList<GuildId> Guilds) : GatewayEvent;

    /// <summary>The replay of an older session is complete.</summary>
    public sealed record Resumed : GatewayEvent;

    public sealed record MessageCreated(Message Message) : GatewayEvent;

    /// <summary>Also sent when Discord adds a preview: then the edited time is null or unchanged.</summary>
    public sealed record MessageUpdated(Message Message) : GatewayEvent;

    public sealed record MessageDeleted(DeletedMessage Message) : GatewayEvent;

    public sealed record Interacted(Interaction Interaction) : GatewayEvent;

    /// <summary>The bot came into a server, or the server came back; after READY sent once for each.</summary>
    public sealed record GuildAvailable(Guild Guild) : GatewayEvent;

    /// <summary>The bot left a server; or, where <see cref="Guild.Unavailable"/>, it cannot be reached now.</summary>
    public sealed record GuildLeft(Guild Guild) : GatewayEvent;

    /// <summary>Any event that this client does not read.</summary>
    public sealed record Other(string Name) : GatewayEvent;
}
