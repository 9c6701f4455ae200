using System.Collections.Immutable;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Points;

/// <summary>Merges what an answer makes into what the question holds: each point keeps its best state.</summary>
internal static class Merging
{
    private const int LongestKept = 300;

    public static Gain Take(TurnDraft turn, string text, AnswerGrade grade)
    {
        var counted = grade.Points
            .Where(read => Counts(turn, read, text))
            .Select(read => Completing.Read(turn, read, text))
            .OrderBy(Position)
            .ToImmutableArray();
        var fresh = counted.Where(read => IsFresh(turn.Progress.Point(read.Element), read)).ToImmutableArray();
        foreach (var read in counted)
        {
            turn.Update(question => question.With(Merged(turn, question.Point(read.Element), read, text)));
            turn.Credits.Add(new Credit(grade.Question, read.Element, read.Standing, Shown(read, text)));
        }

        var move = grade.Moves.Except(turn.Progress.Moves).Select(known => (AnswerMove?)known).FirstOrDefault();
        turn.Update(question => WithMoves(question, grade.Moves, turn.State.Pending));
        var joined = fresh.IsEmpty ? Joining.Take(turn, text) : null;
        return new Gain(fresh, joined?.Element, fresh.IsEmpty ? counted : [])
        {
            ByReason = joined?.ByReason == true,
            Move = move,
        };
    }

    private static int Position(PointRead read) => read.Evidence.IsEmpty ? int.MaxValue : read.Evidence[0].Start;

    private static bool Counts(TurnDraft turn, PointRead read, string text)
    {
        var point = turn.Progress.Point(read.Element);
        return turn.Question.Elements.FirstOrDefault(element => element.Id == read.Element) is { } known
            && (!point.Told || point.Standing == Standing.Full || Echo.Adds(known, read, text));
    }

    private static bool IsFresh(PointProgress point, PointRead read) =>
        point.Standing is not { } standing || read.Standing > standing;

    private static PointProgress Merged(
        TurnDraft turn, PointProgress point, PointRead read, string text)
    {
        var raised = IsFresh(point, read);
        return point with
        {
            Standing = raised ? read.Standing : point.Standing,
            Placed = point.Placed || read.Placed,
            Linked = point.Linked || read.Linked,
            Words = raised ? WordsOf(read, text, turn.Unsaid) : point.Words,
            Quote = raised ? QuoteOf(turn, read, text) : point.Quote,
            CarriedFrom = raised ? null : point.CarriedFrom,
            Parked = point.Parked && !raised,
        };
    }

    private static QuestionState WithMoves(
        QuestionState question, ImmutableArray<AnswerMove> moves, PendingPrompt? pending)
    {
        var alone = pending?.Rung is null or Rung.Pump && pending?.Element is null;
        return question with
        {
            Moves = [.. question.Moves.Union(moves)],
            OwnMoves = alone ? [.. question.OwnMoves.Union(moves)] : question.OwnMoves,
        };
    }

    /// <summary>The words to keep for a point: those round its first evidence.</summary>
    internal static string WordsOf(PointRead read, string text, ImmutableArray<EvidenceSpan> unsaid)
    {
        var words = read.Evidence
            .Select(span => EvidencePhrase.Of(text, span))
            .FirstOrDefault(phrase => !unsaid.Any(span => span.Start < phrase.End && span.End > phrase.Start))
            ?.Quote ?? "";
        return words.Length <= LongestKept ? words : WholeText.Of(words[..LongestKept]);
    }

    internal static string QuoteOf(TurnDraft turn, PointRead read, string text) =>
        HeldUp.Of(text, read.Evidence, turn.Unsaid.AddRange(turn.Mistaken), turn.Exercise.Spelled) ?? "";

    // A word alone shows a reader little, so each piece of evidence is shown with its neighbours.
    private static ImmutableArray<EvidenceSpan> Shown(PointRead read, string text) =>
        [.. read.Evidence.Select(span => EvidencePhrase.Of(text, span)).Distinct()];
}
