using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Endings;
using TutorBot.Dialog.Misreadings;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Targets;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Conversations;

/// <summary>Replies to what is no answer.</summary>
internal static class SmallTalk
{
    /// <summary>Contributions in a row that were no attempt, after which the session rests.</summary>
    private const int IdleEnough = 4;

    public static void Reply(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        turn.State = turn.State with { QuotesRunning = 0 };
        switch (turn.Contribution)
        {
            case Contribution.DontKnow:
                Smaller(turn, Push.Stuck);
                break;
            case Contribution.Empty or Contribution.Help:
                if (!Looking.Plainly(turn, said, grade) && !Looking.InFewerWords(turn, said, grade))
                {
                    // Who wrote something has asked for no help.
                    var asked = turn.Contribution == Contribution.Help || said.IsEmpty;
                    Smaller(turn, Push.Smaller, asked ? "help" : "nudge");
                }

                break;
            case Contribution.LookingBack:
                turn.Did(Move.Inform);
                Back(turn);
                break;
            case Contribution.Greeting:
                Greet(turn);
                break;
            case Contribution.TellMe:
                Demands.Reply(turn);
                break;
            case Contribution.DidSay:
                PassOn(turn, said.Text);
                break;
            case Contribution.WhyMark:
                Looking.Take(turn, Choice.Why, "");
                break;
            case Contribution.WordMeaning:
                Word(turn, said);
                break;
            default:
                Aside(turn, said, grade);
                break;
        }
    }

    /// <summary>One step further down, or on, where the question has run its course.</summary>
    public static void Smaller(TurnDraft turn, Push push, string leadIn = "help")
    {
        if (Repairing.Ask(turn, null))
        {
            return;
        }

        turn.Reply.LeadIn(turn.Say(push == Push.Stuck ? "dont-know" : leadIn), weight: 5);
        Steering.Go(turn, Decision(turn), Gain.None, push, turn.State.LastAnswer);
    }

    /// <summary>Passes the learner's words on to the teacher, and goes on.</summary>
    /// <param name="again">The words with which the learner insists.</param>
    public static void PassOn(TurnDraft turn, string again = "")
    {
        turn.Contribution = Contribution.DidSay;
        var words = $"{turn.State.LastAnswer}\n{again}".Trim();
        var isAsked = turn.State.Phase == SessionPhase.Asking;
        if (isAsked && turn.State.LastAnswer.Length == 0 && IsBare(turn, again))
        {
            NothingSaid(turn);
            return;
        }

        if (!isAsked)
        {
            turn.Note(TeacherNoteKind.Contest, words);
            turn.Reply.Must(new ReplyBlock.Text(turn.Say("did-say")));
            return;
        }

        var key = Protest.KeyIn(turn, Utterance.Of(again)) ?? Protest.SaidBefore;
        if (key == Protest.Unanswered)
        {
            AskAgain(turn);
            return;
        }

        var pending = turn.State.Pending;
        var isPassed = key == Protest.SaidBefore && pending?.Repairing is null;
        turn.Reply.May(turn.Say(isPassed ? "did-say" : key), weight: 9);
        LeaveAlone(turn, key, words);
        Steering.Go(turn, Decision(turn), Gain.None, Push.Usual, turn.State.LastAnswer);
        turn.Did(Move.PassOn, pending?.Element, pending?.Repairing);
    }

    /// <summary>Keeps for the teacher that a point is said to have been made; it is not asked for again.</summary>
    public static void Contest(TurnDraft turn, ElementId asked, string words)
    {
        turn.Note(TeacherNoteKind.Contest, words, asked);
        turn.Update(question => question.With(question.Point(asked) with { Contested = true }));
    }

    // What a learner had enough of is not put again: neither a point nor a mistake.
    private static void LeaveAlone(TurnDraft turn, string key, string words)
    {
        var pending = turn.State.Pending;
        if (pending?.Repairing is { } mistake)
        {
            turn.Note(TeacherNoteKind.Contest, words);
            Repairing.Drop(turn, mistake);
        }
        else if (key == Protest.Repeated && pending?.Element is { } asked)
        {
            turn.Update(question => question.With(question.Point(asked) with { Parked = true }));
        }
        else if (pending?.Element is { } element)
        {
            Contest(turn, element, words);
        }
        else
        {
            turn.Note(TeacherNoteKind.Contest, words);
        }
    }

    // What was asked of the tutor could not be read: else it would have had its answer.
    private static void AskAgain(TurnDraft turn)
    {
        turn.Did(Move.Inform);
        turn.Reply.May(turn.Say(Protest.Unanswered), weight: 9);
        turn.Reply.May(turn.Say("owned.ask-again"), weight: 8);
        Looking.AgainSimply(turn);
    }

    // Whoever insists after that needs a step and not the same question.
    private static void NothingSaid(TurnDraft turn)
    {
        if (turn.State.Pending is { Simplified: true })
        {
            Smaller(turn, Push.Smaller);
            return;
        }

        turn.Did(Move.Inform);
        turn.Reply.May(turn.Say("did-say.nothing"), weight: 9);
        Looking.AgainSimply(turn);
    }

    // "I did say that", and nothing that was said.
    private static bool IsBare(TurnDraft turn, string again) =>
        again.Length == 0 || turn.Exercise.Phrases.Forms.Says("did-say", Utterance.Of(again));

    // In the last step there is only the first answer left to write to.
    private static void Back(TurnDraft turn)
    {
        turn.Reply.May(turn.Say(turn.State.Phase == SessionPhase.Revising ? "back.revising" : "back"), weight: 6);
        Looking.Again(turn);
    }

    // Whoever only nods is asked again in fewer words, and then helped.
    private static void Greet(TurnDraft turn)
    {
        if (turn.State.IdleRunning > 2 || turn.State.Pending is null)
        {
            Smaller(turn, Push.Smaller);
            return;
        }

        turn.Did(Move.Inform);
        turn.Reply.May(turn.Say("greeting"), weight: 5);
        Looking.AgainSimply(turn);
    }

    private static void Word(TurnDraft turn, Utterance said)
    {
        turn.Did(Move.Inform);
        var asked = Glossary.Asked(turn, said)?.Entry ?? Glossary.Echoed(turn, said) ?? Glossary.Touched(turn, said);
        if (asked is { } entry)
        {
            if (Protest.KeyIn(turn, said) == Protest.Unanswered)
            {
                turn.Reply.May(turn.Say(Protest.Unanswered), weight: 5);
            }

            WordLookup.Explain(turn, entry);
        }
        else
        {
            turn.Reply.Must(new ReplyBlock.Text(turn.Say("word.unknown")));
        }

        Looking.Again(turn);
    }

    private static void Aside(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        if (turn.State.IdleRunning >= IdleEnough)
        {
            Asides.Note(turn, said);
            Summary.Give(turn, Ending.Stopped);
            return;
        }

        Asides.Reply(turn, said, grade);
    }

    internal static LevelDecision Decision(TurnDraft turn) => Levels.Update(turn, turn.Question.Id);
}
