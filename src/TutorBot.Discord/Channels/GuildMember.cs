namespace TutorBot.Discord.Channels;

/// <summary>A person's membership of a server (Guild Resource, "Guild Member Object").</summary>
public sealed record GuildMember
{
    /// <summary>Missing inside messages, where the author stands beside it.</summary>
    public User? User { get; init; }

    public string? Nick { get; init; }

    public IReadOnlyList<RoleId> Roles { get => field ?? []; init; }

    /// <summary>What the member may do in the channel of an interaction; only there.</summary>
    public Permissions? Permissions { get; init; }

    /// <summary>The roles only: names are personal.</summary>
    public override string ToString() => $"member with {Roles.Count} roles";
}
