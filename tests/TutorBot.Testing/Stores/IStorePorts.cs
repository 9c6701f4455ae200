using TutorBot.Dialog.Ports;
using TutorBot.Testing.Time;

namespace TutorBot.Testing.Stores;

/// <summary>A store on trial: every kind of store passes the same contracts.</summary>
public interface IStorePorts : IAsyncDisposable
{
    IConversationStore Conversations { get; }

    IOutbox Outbox { get; }

    ILearners Learners { get; }

    IStreamPositions Positions { get; }

    IAddressBook Addresses { get; }

    ManualClock Clock { get; }
}
