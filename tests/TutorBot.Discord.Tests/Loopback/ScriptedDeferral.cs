using TutorBot.Discord.Interactions;

namespace TutorBot.Discord.Tests.Loopback;

internal sealed class ScriptedDeferral : IDeferralChoice
{
    public Deferral Deferral { get; set; } = Deferral.Ephemeral;

    public Deferral For(Interaction interaction) => Deferral;
}
