using System.Collections.Immutable;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Web.Texts;

namespace TutorBot.Web.Talks;

/// <summary>Shows a committed turn: whose words, and which of them counted.</summary>
internal sealed class ExchangeReader(WebTexts texts)
{
    public Exchange Of(CommittedTurn turn) =>
        new(turn.Sequence, WebKey.IdOf(turn.Inbound.Key), Line(turn), turn.Replies);

    private LearnerLine? Line(CommittedTurn turn) => turn.Inbound.Content switch
    {
        InboundContent.Said said => new LearnerLine(said.Text, Credited(turn), Typed: true),
        InboundContent.Rebutted rebutted => new LearnerLine(rebutted.Whole, Credited(turn), Typed: true),
        InboundContent.Chose { Choice: Choice.Start or Choice.LessonEnding or Choice.Bell } => null,
        InboundContent.Chose { Argument: "" } chose => Pressed(texts["choice." + chose.Choice]),
        InboundContent.Chose chose => Pressed($"{texts["choice." + chose.Choice]}: {chose.Argument}"),
        _ => null,
    };

    private static LearnerLine Pressed(string label) => new(label, [], Typed: false);

    private static ImmutableArray<EvidenceSpan> Credited(CommittedTurn turn) =>
        [.. turn.Credits.SelectMany(credit => credit.Words)];
}
