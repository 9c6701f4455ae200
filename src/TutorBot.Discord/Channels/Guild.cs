namespace TutorBot.Discord.Channels;

/// <summary>A server, as far as a bot needs it (Guild Resource, "Guild Object").</summary>
public sealed record Guild
{
    public required GuildId Id { get; init; }

    public string? Name { get; init; }

    /// <summary>Not to be reached for now; then nothing but the id is told.</summary>
    public bool Unavailable { get; init; }

    /// <summary>What the bot may do there in all; only in the list of the bot's servers.</summary>
    public Permissions? Permissions { get; init; }

    public string? PreferredLocale { get; init; }

    public override string ToString() => $"guild {Id}";
}
