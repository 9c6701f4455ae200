using TutorBot.Discord.Interactions;

namespace TutorBot.Benchmarks.Discord;

internal sealed class NoDeferral : IDeferralChoice
{
    public Deferral For(Interaction interaction) => Deferral.None;
}
