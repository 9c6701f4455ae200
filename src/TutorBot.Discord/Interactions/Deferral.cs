namespace TutorBot.Discord.Interactions;

/// <summary>How an interaction is acknowledged when its answer takes longer.</summary>
public enum Deferral
{
    /// <summary>Left alone: proposals, and what a form answers.</summary>
    None,

    /// <summary>"Thinking", seen by all in the channel.</summary>
    Public,

    /// <summary>"Thinking", seen only by the person who asked; cannot be changed later.</summary>
    Ephemeral,

    /// <summary>For components: the message stays as it is until it is edited.</summary>
    Update,
}
