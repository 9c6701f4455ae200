using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;

namespace TutorBot.Dialog.Contributions;

/// <summary>"Can we stop here?", "gotta go": the learner wants to leave, in whatever words.</summary>
internal static class Parting
{
    private const int Excuse = 8;

    // Whoever makes a point and is tired has still made the point.
    public static bool Is(TurnDraft turn, Utterance said)
    {
        var forms = turn.Exercise.Phrases.Forms;
        var clauses = Clauses.Of(said.Text);
        var rest = clauses.Where(clause => !IsParting(turn, clause.Said) && !Plea.IsIdle(turn, clause.Said)).ToArray();
        if (rest.Length == 0)
        {
            return clauses.Any(clause => IsParting(turn, clause.Said));
        }

        return clauses.Any(clause => forms.Says("parting", forms.Without("tired", clause.Said)))
            && rest.Sum(clause => clause.Said.Words.Length) <= Excuse
            && turn.Exercise.Grader.Grade(turn.Question.Id, said.Text, AnswerContext.None).Points.IsEmpty;
    }

    private static bool IsParting(TurnDraft turn, Utterance clause)
    {
        var forms = turn.Exercise.Phrases.Forms;
        var rest = forms.Without("tired", forms.Bare(clause));
        return forms.Says("parting", rest)
            || forms.Says("stop", rest)
            || forms.Starred("parting", rest).Any(found => found.Before.IsEmpty && found.Words.Words.Length <= Excuse);
    }
}
