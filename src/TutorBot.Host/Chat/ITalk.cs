using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;

namespace TutorBot.Host.Chat;

/// <summary>One learner's talk with the tutor, whatever keeps it.</summary>
internal interface ITalk
{
    /// <summary>True once the summary was given; it can be taken up again.</summary>
    bool Ended { get; }

    /// <summary>Sends a message and waits for what the tutor says to it.</summary>
    Task<IReadOnlyList<Reply>> SendAsync(InboundContent content, CancellationToken stop);
}
