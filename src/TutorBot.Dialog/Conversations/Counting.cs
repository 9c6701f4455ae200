using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Conversations;

/// <summary>Counts what a contribution costs: a look at a word or the mark costs nothing.</summary>
internal static class Counting
{
    public static void Take(TurnDraft turn)
    {
        var kind = turn.Contribution;
        // Not to know once is no attempt; to go on not knowing is.
        var excused = kind is Contribution.DontKnow && turn.State.DontKnowRunning == 0;
        if (!IsFree(kind) && !IsIdle(kind) && !excused)
        {
            turn.Update(question => question with { Turns = question.Turns + 1 });
        }

        turn.State = turn.State with
        {
            IdleRunning = IsIdle(kind) ? turn.State.IdleRunning + 1 : 0,
            DontKnowRunning = kind is Contribution.DontKnow or Contribution.Empty ? turn.State.DontKnowRunning + 1 : 0,
            DemandsRunning = kind is Contribution.TellMe ? turn.State.DemandsRunning + 1 : 0,
        };
    }

    public static bool IsIdle(Contribution kind) => kind is Contribution.OffTopic or Contribution.Abuse
        or Contribution.Injection or Contribution.OtherLanguage or Contribution.Mood or Contribution.Greeting;

    private static bool IsFree(Contribution kind) => kind is Contribution.WordMeaning or Contribution.WhyMark
        or Contribution.DidSay or Contribution.LookingBack or Contribution.WantsTeacher or Contribution.Distress;
}
