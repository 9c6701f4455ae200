using TutorBot.Dialog.Conversations;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Targets;
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
        var shown = Excerpt.Of(Shown(turn), LongestShown);
        if (PromptFor(turn, shown) is not { } prompt)
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
        if (shown.Length > 0)
        {
            turn.Reply.Must(new ReplyBlock.Passage(turn.Say("revise.first"), shown));
        }

        turn.Reply.Offer(Choice.Leave);
        turn.Ask(new PendingPrompt(prompt.Say, prompt.Simple));
    }

    public static void Take(TurnDraft turn, string text)
    {
        var question = turn.Question;
        var context = new AnswerContext(turn.State.Pending?.Say ?? "");
        var grade = turn.Exercise.Grader.Grade(question.Id, text, context);
        var verdict = RevisionVerdict.Of(turn, text);
        turn.State = turn.State with { Revision = text, Pending = null };
        Conversation.SayLength(turn, grade);
        Merging.Take(turn, text, grade);
        Levels.Update(turn, question.Id);
        turn.Submission = Submitting.Of(turn, text, grade, context, SubmissionKind.Revision);
        turn.Reply.May(verdict, weight: 11);
        Summary.Give(turn, Ending.Done);
        turn.Did(Move.Summary);
    }

    /// <summary>
    /// True for an answer to be shown again at the end: a misreading of the whole text is nothing to add a sentence to.
    /// </summary>
    public static bool IsDraft(TurnDraft turn, AnswerGrade grade) =>
        !grade.Points.IsEmpty && !grade.Misconceptions.Any(read => read.Certain && turn.Pack.Misconceptions
            .Any(known => known.Id == read.Misconception && known.Poisons));

    /// <summary>Keeps an answer to the first question, unless one came before it.</summary>
    public static void KeepDraft(TurnDraft turn, string text)
    {
        if (turn.State.Draft.Length == 0 && turn.Pack.Questions[0].Id == turn.State.Current)
        {
            turn.State = turn.State with { Draft = text };
        }
    }

    /// <summary>Asks for the sentence of one who wants to write it and has not yet.</summary>
    public static void Invite(TurnDraft turn)
    {
        if (turn.HasFresh("revise.invite"))
        {
            Asking.InPlace(turn, Move.Revise, turn.Phrase("revise.invite"));
        }
        else
        {
            Looking.AgainSimply(turn);
        }

        turn.Reply.Offer(Choice.Leave);
    }

    // Null where there is neither an answer to show nor a find to use.
    private static Wording? PromptFor(TurnDraft turn, string shown) => (LatestFind(turn), shown.Length > 0) switch
    {
        ({ } find, true) => turn.Phrase("revise.find", ("find", find)),
        ({ } find, false) => turn.Phrase("revise.none", ("find", find)),
        (null, true) => turn.Phrase("revise.open", ("about", turn.Question.About)),
        _ => null,
    };

    private static string Shown(TurnDraft turn)
    {
        var grade = turn.Exercise.Grader.Grade(turn.Pack.Questions[0].Id, turn.State.Draft, AnswerContext.None);
        return OwnWords.Of(turn.State.Draft, OwnWords.Unsaid(grade));
    }

    // The learner's own latest find in the question just left; what was told is not one.
    private static string? LatestFind(TurnDraft turn) => turn.Progress.Points
        .Where(point => point is { Standing: Standing.Full, Told: false })
        .Select(point => turn.Question.Elements.FirstOrDefault(element => element.Id == point.Element)?.Short)
        .LastOrDefault(words => words is not null);
}
