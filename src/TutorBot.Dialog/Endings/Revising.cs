using TutorBot.Dialog.Conversations;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Endings;

/// <summary>After the last question the first answer is shown once more, for one sentence, or to leave it.</summary>
internal static class Revising
{
    private const int LongestShown = 400;

    public static void Offer(TurnDraft turn)
    {
        var last = turn.Question;
        var shown = Excerpt.Of(Shown(turn), LongestShown);
        if (shown.Length == 0)
        {
            Summary.Give(turn, Ending.Done);
            return;
        }

        turn.State = turn.State with
        {
            Phase = SessionPhase.Revising, Current = turn.Pack.Questions[0].Id, DontKnowRunning = 0, DemandsRunning = 0,
        };
        turn.Reply.Limit = ReplyDraft.Long;
        turn.Did(Move.Revise);
        turn.Reply.TurnAway();
        turn.Reply.Must(new ReplyBlock.Passage(turn.Say("revise.first"), shown));
        var prompt = LatestFind(turn, last) is { } find
            ? turn.Phrase("revise.find", ("find", find))
            : turn.Phrase("revise.open", ("about", last.About));
        turn.Reply.Offer(Choice.Leave);
        turn.Ask(new PendingPrompt(prompt.Say, prompt.Simple));
    }

    public static void Take(TurnDraft turn, string text)
    {
        var question = turn.Question;
        var context = new AnswerContext(turn.State.Pending?.Say ?? "");
        var grade = turn.Exercise.Grader.Grade(question.Id, text, context);
        var reading = turn.Exercise.Grader.Compare(question.Id, turn.State.Draft, text);
        turn.State = turn.State with { Revision = text, Pending = null };
        Conversation.SayLength(turn, grade);
        Merging.Take(turn, text, grade);
        Levels.Update(turn, question.Id);
        turn.Submission = Submitting.Of(turn, text, grade, context, SubmissionKind.Revision);
        turn.Reply.May(turn.Say(KeyOf(reading, MakesMore(turn, text))), weight: 11);
        Summary.Give(turn, Ending.Done);
        turn.Did(Move.Summary);
    }

    // A paraphrase may still bring a place, so what is new is named first.
    internal static string KeyOf(RevisionReading reading, bool more) => reading switch
    {
        { Repeats: true } when !more => "revision.repeats",
        { NewFromBeyond: true } => "revision.beyond",
        { NewFromText: true } => "revision.text",
        { NewReason: true } => "revision.reason",
        { NewPoints.IsEmpty: false } => "revision.point",
        _ when more => "revision.point",
        { Paraphrases: true } => "revision.paraphrase",
        _ => "revision.kept",
    };

    // What was found about the sources is a point of another question.
    private static bool MakesMore(TurnDraft turn, string text) => turn.Pack.Questions.Skip(1).Any(other =>
    {
        var before = Points(turn, other, turn.State.Draft);
        return Points(turn, other, text).Any(element => !before.Contains(element));
    });

    private static HashSet<ElementId> Points(TurnDraft turn, Question question, string text) =>
        [.. turn.Exercise.Grader.Grade(question.Id, text, AnswerContext.None).Points.Select(read => read.Element)];

    private static string Shown(TurnDraft turn)
    {
        var grade = turn.Exercise.Grader.Grade(turn.Pack.Questions[0].Id, turn.State.Draft, AnswerContext.None);
        return OwnWords.Of(turn.State.Draft, OwnWords.Unsaid(grade));
    }

    // The learner's own latest find; what was told is not one.
    private static string? LatestFind(TurnDraft turn, Question last) => turn.State.Of(last.Id).Points
        .Where(point => point is { Standing: Standing.Full, Told: false })
        .Select(point => last.Elements.FirstOrDefault(element => element.Id == point.Element)?.Short)
        .LastOrDefault(words => words is not null);
}
