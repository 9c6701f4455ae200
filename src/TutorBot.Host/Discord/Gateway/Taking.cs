namespace TutorBot.Host.Discord.Gateway;

/// <summary>What became of an event.</summary>
internal enum Taking
{
    /// <summary>It is kept with the position of its stream, or neither is worth a write.</summary>
    Kept,

    /// <summary>It is done; the position is still to be written.</summary>
    Done,

    /// <summary>Too much of the same talk waits: nothing was kept, and it is to be delivered again.</summary>
    Later,
}
