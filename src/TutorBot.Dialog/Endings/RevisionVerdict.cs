using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Endings;

/// <summary>
/// What is said of the sentence added at the end: only what was read for certain, and else that it is added. A form
/// of words is no reason, and a sentence that holds a misconception is praised for nothing.
/// </summary>
internal static class RevisionVerdict
{
    private const int MostNamed = 3;

    public static string Of(TurnDraft turn, string text)
    {
        var said = Utterance.Of(text);
        var grades = turn.Pack.Questions.Select(question => Grade(turn, question, text)).ToArray();
        if (grades.Any(grade => !grade.Misconceptions.IsEmpty))
        {
            return turn.Say("revision.kept");
        }

        if (SaysTheSame(turn.State.Draft, said))
        {
            return turn.Say("revision.repeats");
        }

        if (NewPoints(turn, grades) is { Length: > 0 } points)
        {
            var named = string.Join("; ", points.Take(MostNamed).Select(point => point.Short));
            return turn.Say(points.Length == 1 ? "revision.point" : "revision.points", ("point", named));
        }

        return turn.Say(Joining.PointsAt(turn, said) ? "revision.text" : "revision.kept");
    }

    // Every word of it, "not" among them: fewer shared words may well say the opposite.
    private static bool SaysTheSame(string draft, Utterance said)
    {
        var known = Utterance.Of(draft).Words;
        return Array.TrueForAll([.. said.Words], known.Contains);
    }

    // What was found about the sources is a point of another question.
    private static Element[] NewPoints(TurnDraft turn, IEnumerable<AnswerGrade> grades) =>
    [
        .. turn.Pack.Questions.Zip(grades)
            .SelectMany(pair => New(turn, pair.First, pair.Second))
            .DistinctBy(element => element.Thought.Length > 0 ? element.Thought : element.Id.Value),
    ];

    private static IEnumerable<Element> New(TurnDraft turn, Question question, AnswerGrade grade)
    {
        var before = Made(Grade(turn, question, turn.State.Draft));
        return Made(grade).Except(before)
            .Select(made => question.Elements.FirstOrDefault(element => element.Id == made))
            .OfType<Element>();
    }

    private static IEnumerable<ElementId> Made(AnswerGrade grade) =>
        grade.Points.Where(Acknowledging.IsSurelyMade).Select(read => read.Element);

    private static AnswerGrade Grade(TurnDraft turn, Question question, string text) =>
        turn.Exercise.Grader.Grade(question.Id, text, AnswerContext.None);
}
