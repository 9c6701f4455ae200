using TutorBot.Discord.Commands;
using TutorBot.Discord.Interactions;

namespace TutorBot.Host.Discord.Talking;

/// <summary>Who may see an answer.</summary>
internal static class Privacy
{
    /// <summary>True wherever others could read along.</summary>
    public static bool IsAmongOthers(InteractionHead head) =>
        head.GuildId is not null || head.Context is InteractionContext.Guild or InteractionContext.PrivateChannel;
}
