using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Conversations;

/// <summary>Counts what a contribution costs: a look at a word or the mark costs nothing.</summary>
internal static class Counting
{
    public static void Take(TurnDraft turn)
    {
        var kind = turn.Contribution;
        // Not to know once is no attempt, nor is a first hint; to go on so is.
        var excused = (kind is Contribution.DontKnow && turn.State.DontKnowRunning == 0)
            || (AsksForHelp(kind) && turn.State.HelpRunning == 0);
        if (!IsFree(kind) && !IsIdle(kind) && !excused)
        {
            turn.Update(question => question with { Turns = question.Turns + 1 });
        }

        turn.State = turn.State with
        {
            IdleRunning = IsIdle(kind) ? turn.State.IdleRunning + 1 : 0,
            DontKnowRunning = kind is Contribution.DontKnow or Contribution.Empty ? turn.State.DontKnowRunning + 1 : 0,
            HelpRunning = AsksForHelp(kind) ? turn.State.HelpRunning + 1 : 0,
            DemandsRunning = kind is Contribution.TellMe ? turn.State.DemandsRunning + 1 : 0,
        };
    }

    public static bool IsIdle(Contribution kind) => kind is Contribution.OffTopic or Contribution.Abuse
        or Contribution.Injection or Contribution.OtherLanguage or Contribution.Mood or Contribution.Greeting;

    /// <summary>A hint wanted, in words or by a lonely sign.</summary>
    public static bool AsksForHelp(Contribution kind) => kind is Contribution.Help or Contribution.Empty;

    private static bool IsFree(Contribution kind) => kind is Contribution.WordMeaning or Contribution.WhyMark
        or Contribution.DidSay or Contribution.LookingBack or Contribution.WantsTeacher or Contribution.Distress;
}
