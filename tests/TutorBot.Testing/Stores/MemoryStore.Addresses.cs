using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Testing.Stores;

public sealed partial class MemoryStore : IAddressBook
{
    private readonly Dictionary<string, (LearnerId Learner, string Address)> _addresses = new(StringComparer.Ordinal);

    public Task KeepAsync(LearnerId learner, string destination, string address, CancellationToken stop) => Locked(() =>
    {
        if (_learners.ContainsKey(learner))
        {
            _addresses[destination] = (learner, address);
        }

        return true;
    });

    Task<string?> IAddressBook.FindAsync(string destination, CancellationToken stop) => Locked(() =>
        _addresses.TryGetValue(destination, out var kept) && _learners.ContainsKey(kept.Learner) ? kept.Address : null);

    Task IAddressBook.ForgetAsync(string destination, CancellationToken stop) =>
        Locked(() => _addresses.Remove(destination));
}
