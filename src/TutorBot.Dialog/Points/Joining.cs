using System.Text.RegularExpressions;
using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Points;

/// <summary>A place or a reason given in reply to a prompt joins the point that it was asked for.</summary>
internal static partial class Joining
{
    private const int ShortReply = 14;
    private const int ReasonWords = 4;

    /// <summary>The point that was joined, and whether by a reason; null where nothing was added.</summary>
    public static (ElementId Element, bool ByReason)? Take(TurnDraft turn, string text)
    {
        if (Asked(turn, Utterance.Of(text)) is not { } asked
            || turn.Progress.Point(asked) is not { Standing: not null } point)
        {
            return null;
        }

        var said = Utterance.Of(text);
        var joined = point with
        {
            Placed = point.Placed || PointsAt(turn, said),
            Linked = point.Linked || GivesReason(turn, said),
        };
        turn.Update(question => question.With(joined));
        return joined == point ? null : (asked, joined.Linked != point.Linked);
    }

    /// <summary>True for a message that begins with "because" or "so", and so goes on from the last point.</summary>
    public static bool GoesOn(TurnDraft turn, Utterance said) => Continued(turn, said) is not null;

    /// <summary>True for a message that names a place and says nothing else.</summary>
    public static bool IsPlace(Utterance said) => PlaceAlone().IsMatch(said.Line);

    /// <summary>True for a short message that gives a place to the point that was asked for.</summary>
    public static bool Places(TurnDraft turn, Utterance said) =>
        turn.State.Pending?.Element is { } asked
        && turn.Progress.Point(asked) is { Standing: not null, Placed: false }
        && said.Words.Length <= ShortReply
        && PointsAt(turn, said);

    /// <summary>True for a message that names a paragraph or quotes a line of the text.</summary>
    public static bool PointsAt(TurnDraft turn, Utterance said) =>
        Place().IsMatch(said.Line) || QuotesPage(turn, said);

    private static ElementId? Asked(TurnDraft turn, Utterance said) =>
        turn.State.Pending?.Element is { } asked && turn.Progress.Point(asked).Standing is not null
            ? asked
            : Continued(turn, said);

    private static ElementId? Continued(TurnDraft turn, Utterance said) =>
        said.Words.Length >= ReasonWords
        && turn.Exercise.Phrases.Forms.Opens("goes-on", said)
        && GivesReason(turn, said)
            ? turn.Progress.Points
                .Where(point => point is { Standing: not null, CarriedFrom: null })
                .Select(point => (ElementId?)point.Element)
                .LastOrDefault()
            : null;

    /// <summary>"So what?" asks for a reason and gives none.</summary>
    public static bool AsksSoWhat(TurnDraft turn, Utterance said) =>
        turn.Exercise.Phrases.Forms.Closes("so-what", said);

    private static bool GivesReason(TurnDraft turn, Utterance said) =>
        turn.Exercise.Phrases.Forms.Is("reason", said) && !AsksSoWhat(turn, said);

    private static bool QuotesPage(TurnDraft turn, Utterance said) => turn.Pack.Texts
        .SelectMany(source => source.Paragraphs)
        .SelectMany(paragraph => paragraph.Quotations)
        .Select(quotation => Utterance.Of(quotation).Line)
        .Any(line => said.Line.Contains(line, StringComparison.Ordinal));

    [GeneratedRegex(
        "^ ((in|at|it is|its|the|and|or|probably|maybe) )*(p ?[0-9]{1,2}|(paragraph|para) [0-9]{1,2})"
        + "( (too|i think|maybe))? $",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceAlone();

    [GeneratedRegex(
        " (p ?[0-9]{1,2}|(paragraph|para) [0-9]{1,2}) ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
