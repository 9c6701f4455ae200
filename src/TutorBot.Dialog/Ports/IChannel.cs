namespace TutorBot.Dialog.Ports;

/// <summary>A channel to which replies are pushed. Web and terminal are none: they read committed turns.</summary>
public interface IChannel
{
    /// <summary>
    /// What a destination of this channel begins with, up to the colon: <c>discord</c>, <c>teams</c>.
    /// </summary>
    string Name { get; }

    /// <summary>Sends one message; has its own deadline, and says by its value what became of it.</summary>
    Task<Delivery> SendAsync(OutboxEntry entry, CancellationToken stop);
}
