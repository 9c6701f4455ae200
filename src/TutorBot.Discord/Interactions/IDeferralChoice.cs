namespace TutorBot.Discord.Interactions;

/// <summary>Decides how an interaction is acknowledged that nobody answered in time.</summary>
public interface IDeferralChoice
{
    /// <summary>Must return at once and not throw.</summary>
    Deferral For(Interaction interaction);
}
