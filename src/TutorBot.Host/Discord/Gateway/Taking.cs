namespace TutorBot.Host.Discord.Gateway;

/// <summary>What became of an event.</summary>
internal abstract record Taking
{
    private Taking()
    {
    }

    /// <summary>It is kept with the position of its stream, or neither is worth a write.</summary>
    public sealed record Kept : Taking;

    /// <summary>It is done; the position is still to be written.</summary>
    public sealed record Done : Taking;

    /// <summary>It is no part of a talk and is being answered; nothing of it is kept but where it stands.</summary>
    /// <param name="Work">Completes when it was answered, or never can be; cancelled where the program stops first.
    /// </param>
    public sealed record Answering(Task Work) : Taking;

    /// <summary>Too much of the same talk waits: nothing was kept, and it is to be delivered again.</summary>
    public sealed record Later : Taking;
}
