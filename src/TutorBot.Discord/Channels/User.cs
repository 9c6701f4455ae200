namespace TutorBot.Discord.Channels;

/// <summary>A person or a bot (Users Resource, "User Object"); only what a bot needs to answer.</summary>
public sealed record User
{
    public required UserId Id { get; init; }

    /// <summary>The unique handle; empty where the server left it out.</summary>
    public string Username { get => field ?? ""; init; }

    /// <summary>The name a person chose to be shown by.</summary>
    public string? GlobalName { get; init; }

    public bool Bot { get; init; }

    public bool System { get; init; }

    /// <summary>The id only: names are personal.</summary>
    public override string ToString() => $"user {Id}";
}
