using System.Text.RegularExpressions;
using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Points;

/// <summary>A place or a reason given in reply to a prompt joins the point that it was asked for.</summary>
internal static partial class Joining
{
    public static ElementId? Take(TurnDraft turn, string text)
    {
        if (turn.State.Pending?.Element is not { } asked
            || turn.Progress.Point(asked) is not { Standing: not null } point)
        {
            return null;
        }

        var said = Utterance.Of(text);
        var joined = point with
        {
            Placed = point.Placed || Place().IsMatch(said.Line) || QuotesPage(turn, said),
            Linked = point.Linked || GivesReason(turn, said),
        };
        turn.Update(question => question.With(joined));
        return joined == point ? null : asked;
    }

    // "So what?" asks for a reason and gives none.
    private static bool GivesReason(TurnDraft turn, Utterance said) =>
        turn.Exercise.Phrases.Forms.Is("reason", said) && !said.Line.EndsWith(" so what ", StringComparison.Ordinal);

    private static bool QuotesPage(TurnDraft turn, Utterance said) => turn.Pack.Texts
        .SelectMany(source => source.Paragraphs)
        .SelectMany(paragraph => paragraph.Quotations)
        .Select(quotation => Utterance.Of(quotation).Line)
        .Any(line => said.Line.Contains(line, StringComparison.Ordinal));

    [GeneratedRegex(
        " (p ?[0-9]{1,2}|(paragraph|para) [0-9]{1,2}) ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
