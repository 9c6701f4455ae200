using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Testing.Stores;

namespace TutorBot.Dialog.Tests.Turns;

/// <summary>Replies with the words that were said, and does what a test puts in its way before.</summary>
internal sealed class FakeTurns : ITurnFunction
{
    public Action<SessionState, string> Before { get; set; } = (_, _) => { };

    public TurnOutcome Take(SessionState state, Inbound inbound)
    {
        var words = ((InboundContent.Said)inbound.Content).Text;
        Before(state, words);
        return Sample.Outcome(state, words);
    }
}
