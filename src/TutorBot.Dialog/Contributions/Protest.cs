using System.Collections.Immutable;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Contributions;

/// <summary>"You misread me. I said …": the learner's own words once more, unless they make a new point.</summary>
internal static class Protest
{
    /// <summary>The key of the words that own up to having passed over what was said.</summary>
    public const string SaidBefore = "said-before";

    /// <summary>The same, where the tutor said a thing twice.</summary>
    public const string Repeated = "owned.repeated";

    /// <summary>The same, where a question got no answer.</summary>
    public const string Unanswered = "owned.unanswered";

    // What is complained of, and the key of the words that own up to it; the first that fits is it.
    private static readonly ImmutableArray<(string Form, string Key)> Complaints =
    [
        ("repeats", Repeated),
        ("unanswered", Unanswered),
        ("denies", "owned.misread"),
        ("back", "owned.more"),
        ("protest", SaidBefore),
        ("did-say", SaidBefore),
    ];

    public static bool Is(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        var makesNone = turn.State.Phase != SessionPhase.Asking || !grade.Points.Any(read => IsNew(turn, read));
        return Opens(turn, said)
            ? makesNone && !Clears(turn, said)
            : grade is { Points.IsEmpty: true, Misconceptions.IsEmpty: true }
                && turn.State.Pending?.Repairing is null
                && KeyIn(turn, said) is SaidBefore or Repeated or Unanswered;
    }

    /// <summary>The words that own up to what a message complains of in any clause; null where it does not.</summary>
    public static string? KeyIn(TurnDraft turn, Utterance said)
    {
        var clauses = Clauses.Of(said.Text);
        return Complaints
            .Where(entry => clauses.Any(clause => Fits(turn, entry.Form, clause)))
            .Select(entry => entry.Key)
            .FirstOrDefault();
    }

    // A message that begins so, whatever it goes on to say. To turn back is no protest.
    private static bool Opens(TurnDraft turn, Utterance said)
    {
        var forms = turn.Exercise.Phrases.Forms;
        var opening = Clauses.Of(said.Text).FirstOrDefault(clause => !forms.Bare(clause.Said).IsEmpty);
        return opening is not null
            && Complaints.Any(entry => entry.Form is not ("did-say" or "back") && Fits(turn, entry.Form, opening));
    }

    private static bool Fits(TurnDraft turn, string form, Clause clause)
    {
        var forms = turn.Exercise.Phrases.Forms;
        return forms.Says(form, clause.Said) || forms.Is(form, clause.Said);
    }

    // "I just said that it is the others" may be the right answer to what was asked.
    private static bool Clears(TurnDraft turn, Utterance said) =>
        turn.State.Pending?.Repairing is { } mistake && turn.Exercise.Grader.Clears(mistake, said.Text);

    private static bool IsNew(TurnDraft turn, PointRead read) =>
        turn.Progress.Point(read.Element).Standing is not { } standing || standing < read.Standing;
}
