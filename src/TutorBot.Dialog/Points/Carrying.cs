using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Points;

/// <summary>What was said early counts for the question that it belongs to.</summary>
internal static class Carrying
{
    /// <summary>
    /// Banks the points that an answer makes for certain for questions still to come. What it only touches stays out:
    /// to name Lenin in question 1 is no answer yet to which sources he is among.
    /// </summary>
    public static void Bank(TurnDraft turn, string text)
    {
        if (turn.State.Current is not { } current || Joining.IsPlace(Utterance.Of(text)))
        {
            return;
        }

        foreach (var later in Later(turn.Pack, current))
        {
            Keep(turn, later, text, Elsewhere.IsCertain);
        }
    }

    /// <summary>Keeps what was said for another question in passing, be it a later or an earlier one.</summary>
    public static void Keep(TurnDraft turn, Question other, string text) => Keep(turn, other, text, _ => true);

    private static void Keep(TurnDraft turn, Question other, string text, Func<PointRead, bool> isKept)
    {
        var points = turn.Exercise.Grader.Grade(other.Id, text, AnswerContext.None).Points;
        foreach (var read in points.Where(isKept))
        {
            var words = (Merging.WordsOf(read, text, turn.Unsaid), Merging.QuoteOf(turn, read, text));
            Carry(turn, other, read.Element, read.Standing, words, turn.State.Current!.Value);
        }

        Levels.Update(turn, other.Id);
    }

    /// <summary>
    /// Carries a thought made in an earlier question over to its other side here, so that it is not asked for again
    /// but for its consequence.
    /// </summary>
    public static void Open(TurnDraft turn, Question question)
    {
        var before = turn.Pack.Questions.TakeWhile(other => other.Id != question.Id).ToArray();
        foreach (var (element, made, from) in
            from earlier in before
            from point in turn.State.Of(earlier.Id).Points
            where point.Standing is not null && point.CarriedFrom is null
            let said = earlier.Elements.FirstOrDefault(element => element.Id == point.Element)
            from element in question.Elements
            where said is not null && IsSameThought(said, element)
            select (element, point, earlier.Id))
        {
            Carry(turn, question, element.Id, made.Standing!.Value, (made.Words, made.Quote), from);
        }
    }

    private static IEnumerable<Question> Later(Pack pack, QuestionId current) =>
        pack.Questions.SkipWhile(question => question.Id != current).Skip(1);

    private static bool IsSameThought(Element said, Element here) =>
        said.Id == here.Id || (said.Thought.Length > 0 && said.Thought == here.Thought);

    // In the last question a fact carried over is only half of a point: what follows from it is still to be said.
    private static void Carry(
        TurnDraft turn,
        Question to,
        ElementId element,
        Standing standing,
        (string All, string Quote) words,
        QuestionId from)
    {
        var counted = to.Id == turn.Pack.Questions[^1].Id ? Standing.Partial : standing;
        var state = turn.State.Of(to.Id);
        var point = state.Point(element);
        if (point.Standing is null || point.Standing < counted)
        {
            // Half a point is carried in silence: held up at another question, its words puzzle.
            var quote = standing == Standing.Full ? words.Quote : "";
            turn.State = turn.State.With(state.With(
                point with { Standing = counted, Words = words.All, Quote = quote, CarriedFrom = from }));
        }
    }
}
