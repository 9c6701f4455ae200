using TutorBot.Discord;
using TutorBot.Discord.Interactions;

namespace TutorBot.Host.Discord.Talking;

/// <summary>Where replies go in Discord.</summary>
internal abstract record DiscordDestination
{
    public const string Channel = "discord";

    private const string DirectPrefix = Channel + ":direct:";
    private const string ThreadPrefix = Channel + ":thread:";
    private const string AnswerPrefix = Channel + ":answer:here:";
    private const string InvitationPrefix = Channel + ":answer:direct:";

    private DiscordDestination()
    {
    }

    /// <summary>A direct message, where learners type.</summary>
    public sealed record Direct(ChannelId Id) : DiscordDestination;

    /// <summary>A private thread, where forms take the answers, for typed words do not reach the bot.</summary>
    public sealed record PrivateThread(ChannelId Id) : DiscordDestination;

    /// <summary>The answer to an interaction, by editing it.</summary>
    public sealed record Answer(InteractionHead Head) : DiscordDestination;

    /// <summary>A direct message to whoever asked in a server, and a word about it as the answer.</summary>
    public sealed record Invitation(InteractionHead Head) : DiscordDestination;

    public string Write(InteractionSeal seal) => this switch
    {
        Direct direct => DirectPrefix + direct.Id,
        PrivateThread thread => ThreadPrefix + thread.Id,
        Answer answer => AnswerPrefix + seal.Close(answer.Head),
        Invitation invitation => InvitationPrefix + seal.Close(invitation.Head),
        _ => throw new InvalidOperationException("There are four kinds of destination."),
    };

    /// <summary>Null for what nobody could have written, as with another data folder's keys.</summary>
    public static DiscordDestination? Read(string destination, InteractionSeal seal)
    {
        if (Rest(destination, DirectPrefix) is { } direct && ChannelId.TryParse(direct, out var channel))
        {
            return new Direct(channel);
        }

        if (Rest(destination, ThreadPrefix) is { } thread && ChannelId.TryParse(thread, out var inThread))
        {
            return new PrivateThread(inThread);
        }

        if (Rest(destination, AnswerPrefix) is { } answer && seal.Open(answer) is { } asked)
        {
            return new Answer(asked);
        }

        return Rest(destination, InvitationPrefix) is { } invited && seal.Open(invited) is { } head
            ? new Invitation(head)
            : null;
    }

    private static string? Rest(string destination, string prefix) =>
        destination.StartsWith(prefix, StringComparison.Ordinal) ? destination[prefix.Length..] : null;
}
