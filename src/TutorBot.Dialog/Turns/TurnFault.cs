using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Turns;

/// <summary>
/// The turn of a message that the tutor could not take: it says so, keeps the words, changes nothing.
/// </summary>
internal static class TurnFault
{
    public static TurnOutcome Of(SessionState state, Inbound inbound, string says) => new(
        state,
        [new Reply([new ReplyBlock.Text(says)], [])],
        Submission: null,
        Credits: [],
        Notes: Words(inbound.Content) is { } words
            ? [new TeacherNote(TeacherNoteKind.NotRead, state.Current, Element: null, words)]
            : [],
        new TurnReading(Contribution.Unread, Move.Rephrase),
        new SessionProgress("", "", [], Ended: false));

    private static string? Words(InboundContent content) => content switch
    {
        InboundContent.Said said => said.Text,
        InboundContent.Rebutted rebutted => rebutted.Whole,
        _ => null,
    };
}
