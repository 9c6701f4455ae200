using System.Collections.Immutable;
using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Web.Tests.Site;

/// <summary>A tutor that says what it heard, so that a page shows every kind of block and credit.</summary>
internal sealed class EchoTutor : ITurnFunction
{
    private static readonly ImmutableArray<Choice> Offers =
        [Choice.Hint, Choice.Simpler, Choice.WordHelp, Choice.Why, Choice.Passage, Choice.Next, Choice.Stop];

    private static readonly QuestionId First = QuestionId.Parse("q1");

    public TurnOutcome Take(SessionState state, Inbound inbound)
    {
        var said = (inbound.Content as InboundContent.Said)?.Text;
        var chose = (inbound.Content as InboundContent.Chose)?.Choice;
        return new TurnOutcome(
            After(state, said is not null, chose),
            [Echo(said ?? chose.ToString()!)],
            null,
            said is null ? [] : Credit(said),
            [],
            new TurnReading(said is null ? Contribution.Command : Contribution.Answer, Move.Pump),
            new SessionProgress("Question 1 of 2", $"{state.Turn} messages", [], chose == Choice.Stop));
    }

    private static Reply Echo(string heard) =>
        new([new ReplyBlock.Text($"Heard: {heard}"), new ReplyBlock.Prompt("What else?")], Offers);

    private static SessionState After(SessionState state, bool answered, Choice? chose) => state with
    {
        Turn = state.Turn + 1,
        Phase = SessionPhase.Asking,
        Ending = chose == Choice.Stop ? Ending.Stopped : null,
        Current = First,
        Questions = [new QuestionState { Question = First, Turns = Attempts(state) + (answered ? 1 : 0) }],
    };

    private static int Attempts(SessionState state) => state.Questions is [var first, ..] ? first.Turns : 0;

    /// <summary>The word "because" counts.</summary>
    private static ImmutableArray<Credit> Credit(string said)
    {
        var at = said.IndexOf("because", StringComparison.Ordinal);
        return at < 0
            ? []
            : [new Credit(First, ElementId.Parse("reason"), Standing.Full, [new EvidenceSpan(at, at + 7, "because")])];
    }
}
