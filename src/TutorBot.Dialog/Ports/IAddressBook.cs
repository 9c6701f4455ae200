using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Ports;

/// <summary>
/// How a destination is reached, for channels where that changes while the destination stays; kept under a learner and
/// erased with them.
/// </summary>
public interface IAddressBook
{
    /// <summary>Keeps the address instead of the one before; nothing where there is no such learner.</summary>
    /// <param name="address">In the channel's own terms; sealed where it is kept.</param>
    Task KeepAsync(LearnerId learner, string destination, string address, CancellationToken stop);

    /// <summary>Null where nothing is kept of the destination.</summary>
    Task<string?> FindAsync(string destination, CancellationToken stop);

    /// <summary>Forgets a destination; one of which nothing is kept is no fault.</summary>
    Task ForgetAsync(string destination, CancellationToken stop);
}
