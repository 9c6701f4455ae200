using TutorBot.Discord;
using TutorBot.Discord.Channels;
using ApplicationId = TutorBot.Discord.ApplicationId;

namespace TutorBot.Host.Discord.Setup;

/// <summary>What the bot must be allowed in a server, and nothing beyond it.</summary>
internal static class LeastPermissions
{
    /// <summary>
    /// To be there and answer; to open a private thread for whoever takes no direct messages, and write in it; to
    /// answer a message by replying to it.
    /// </summary>
    public const Permissions Needed = Permissions.ViewChannel | Permissions.SendMessages
        | Permissions.CreatePrivateThreads | Permissions.SendMessagesInThreads | Permissions.ReadMessageHistory;

    public static IEnumerable<Permissions> Missing(Permissions held) => held.HasFlag(Permissions.Administrator)
        ? []
        : Enum.GetValues<Permissions>().Where(one => one != Permissions.None
            && Needed.HasFlag(one) && !held.HasFlag(one));

    /// <summary>The address by which somebody who may manage a server takes the bot into it.</summary>
    public static string InviteLink(ApplicationId application) =>
        $"https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands"
        + $"&permissions={(ulong)Needed}";
}
