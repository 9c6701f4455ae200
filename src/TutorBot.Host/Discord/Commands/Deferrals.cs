using TutorBot.Discord.Channels;
using TutorBot.Discord.Interactions;
using TutorBot.Host.Discord.Looking;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Discord.Talking;

namespace TutorBot.Host.Discord.Commands;

/// <summary>How an interaction is acknowledged whose answer takes longer; by it is decided who sees it.</summary>
internal sealed class Deferrals : IDeferralChoice
{
    public Deferral For(Interaction interaction) => interaction switch
    {
        _ when FirstAnswers.AreFor(interaction) => Deferral.None,
        CommandInvoked { Path.Words: "analyze" } analyze when !(analyze.Options.Flag("private") ?? false) =>
            Deferral.Public,
        CommandInvoked command => Alone(command.Head),
        ComponentUsed { CustomId: ButtonId.Delete } pressed => Alone(pressed.Head),
        ComponentUsed pressed when PageId.TryParse(pressed.CustomId, out _) => Deferral.Update,
        ComponentUsed pressed => Below(pressed.Head),
        ModalSubmitted { CustomId: ButtonId.Answer } sent => Below(sent.Head),
        ModalSubmitted sent => Alone(sent.Head),
        _ => Deferral.None,
    };

    private static Deferral Alone(InteractionHead head) =>
        Privacy.IsAmongOthers(head) ? Deferral.Ephemeral : Deferral.Public;

    // Where the reply follows as a message of its own, the pressed button's message stays as it is.
    private static Deferral Below(InteractionHead head) =>
        !Privacy.IsAmongOthers(head) || head.Channel?.Type == ChannelKind.PrivateThread
            ? Deferral.Update
            : Deferral.Ephemeral;
}
