using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Conversations;
using TutorBot.Dialog.Rebuttals;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog;

/// <summary>The tutoring session as a pure function.</summary>
public static class Tutor
{
    /// <summary>
    /// Plays one turn. The same state, message and exercise always give the same outcome. Never throws on any text.
    /// </summary>
    public static TurnOutcome Turn(SessionState state, Inbound inbound, Exercise exercise)
    {
        var adopted = state.Adopt(exercise.Pack);
        var turn = new TurnDraft(
            adopted with { Turn = adopted.Turn + 1, WordsListed = false }, inbound, exercise)
        {
            WordsListed = adopted.WordsListed,
        };
        if (WordsOf(inbound.Content) is { } words && Comforting.Take(turn, WholeText.Of(words)))
        {
            return turn.Finish();
        }

        switch (inbound.Content)
        {
            case InboundContent.Said said:
                Conversation.Hear(turn, WholeText.Of(said.Text));
                break;
            case InboundContent.Chose chose:
                Choosing.Take(turn, chose.Choice, chose.Argument);
                break;
            case InboundContent.Rebutted rebutted:
                Rebutting.Take(turn, rebutted);
                break;
        }

        return turn.Finish();
    }

    private static string? WordsOf(InboundContent content) => content switch
    {
        InboundContent.Said said => said.Text,
        InboundContent.Rebutted rebutted => rebutted.Text,
        _ => null,
    };
}
