namespace TutorBot.Discord;

/// <summary>An id of one kind of thing.</summary>
public interface IDiscordId<TSelf>
    where TSelf : struct, IDiscordId<TSelf>
{
    Snowflake Value { get; }

    static abstract TSelf Of(Snowflake value);
}
