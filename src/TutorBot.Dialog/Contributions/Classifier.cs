using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Contributions;

/// <summary>Tells kinds of contributions apart, before anything is credited.</summary>
internal static class Classifier
{
    /// <summary>A longer reply to a prompt is meant as a statement of its own.</summary>
    private const int FragmentWords = 7;

    // Asked in this order where the message makes no point; the first that fits is it.
    private static readonly (string Form, Contribution Kind)[] Talk =
    [
        ("no-text", Contribution.OffTopic),
        ("unclear", Contribution.Help),
        ("tell-me", Contribution.TellMe),
        ("did-say", Contribution.DidSay),
        ("worry", Contribution.Mood),
        ("are-you", Contribution.OffTopic),
        ("no-english", Contribution.OtherLanguage),
        ("dont-know", Contribution.DontKnow),
        ("wants-teacher", Contribution.WantsTeacher),
        ("why-mark", Contribution.WhyMark),
        ("back", Contribution.LookingBack),
        ("help", Contribution.Help),
        ("mood", Contribution.Mood),
        ("greeting", Contribution.Greeting),
    ];

    // Messages that say just this make no point, whatever a rule may read in them.
    private static readonly (string Form, Contribution Kind)[] Bare =
    [
        ("yes", Contribution.YesOrNo),
        ("no", Contribution.YesOrNo),
        ("dont-know", Contribution.DontKnow),
        ("tell-me", Contribution.TellMe),
        ("did-say", Contribution.DidSay),
        ("mood", Contribution.Mood),
        ("greeting", Contribution.Greeting),
        ("agree", Contribution.Agreement),
    ];

    private static readonly (AnswerFlag Flag, Contribution Kind)[] Flags =
    [
        (AnswerFlag.Abusive, Contribution.Abuse),
        (AnswerFlag.NotPackLanguage, Contribution.OtherLanguage),
        (AnswerFlag.Copied, Contribution.Copied),
        (AnswerFlag.Stuffed, Contribution.KeyWords),
        (AnswerFlag.Injection, Contribution.Injection),
        (AnswerFlag.OffTopic, Contribution.OffTopic),
    ];

    public static Contribution Of(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        var forms = turn.Exercise.Phrases.Forms;
        if (said.IsEmpty)
        {
            return said.Text.Contains('?', StringComparison.Ordinal) ? Contribution.Help : Contribution.Empty;
        }

        if (said.IsLink)
        {
            return Contribution.OffTopic;
        }

        if (Plea.Is(turn, said, grade))
        {
            return Contribution.Help;
        }

        // What can be answered is no complaint: "You didn't answer me. What is a soviet?"
        if (Glossary.Asked(turn, said) is null && Protest.Is(turn, said, grade))
        {
            return Contribution.DidSay;
        }

        // A call for help goes before what it may be like.
        if (forms.Is("wants-teacher", said)
            && (said.Words.Length <= FragmentWords || !grade.Points.Any(Elsewhere.IsCertain)))
        {
            return Contribution.WantsTeacher;
        }

        if (forms.Is("back", said) && !grade.Points.Any(point => point.Standing == Standing.Full))
        {
            return Contribution.LookingBack;
        }

        return Glossary.Asked(turn, said) is { } word
            ? AskedBeside(turn, word, grade, forms)
            : Read(turn, said, grade, forms);
    }

    // A word that is asked about beside a whole point leaves it an answer; beside less, the word comes first.
    private static Contribution AskedBeside(TurnDraft turn, WordAsked word, AnswerGrade rest, LearnerForms forms)
    {
        var kind = rest.Points.All(point => point.Standing == Standing.Partial)
            ? Contribution.WordMeaning
            : Read(turn, word.Rest, rest, forms);
        return kind is Contribution.Answer or Contribution.Fragment ? kind : Contribution.WordMeaning;
    }

    private static Contribution Read(TurnDraft turn, Utterance said, AnswerGrade grade, LearnerForms forms)
    {
        if (Array.Find(Bare, entry => forms.IsWhole(entry.Form, said)) is { Form: not null } bare)
        {
            return bare.Kind;
        }

        if (Has(grade, AnswerFlag.Copied) && !grade.Points.Any(point => point.Standing == Standing.Full))
        {
            return Contribution.Copied;
        }

        if (SaysSomething(turn, said, grade))
        {
            return IsFragment(turn, said) ? Contribution.Fragment : Contribution.Answer;
        }

        return Array.Find(Talk, entry => forms.Is(entry.Form, said)) is { Form: not null } talk
            ? talk.Kind
            : Flagged(turn, said, grade, forms);
    }

    private static bool SaysSomething(TurnDraft turn, Utterance said, AnswerGrade grade) =>
        !grade.Points.IsEmpty
        || !grade.Misconceptions.IsEmpty
        || (turn.State.Pending?.Repairing is { } mistake && turn.Exercise.Grader.Clears(mistake, said.Text));

    private static Contribution Flagged(TurnDraft turn, Utterance said, AnswerGrade grade, LearnerForms forms)
    {
        if (forms.Is("yes", said) || forms.Is("no", said))
        {
            return Contribution.YesOrNo;
        }

        if (Array.Find(Flags, entry => Has(grade, entry.Flag)) is { Kind: not Contribution.Answer } flagged)
        {
            return flagged.Kind;
        }

        if (turn.State.Pending is not null
            && (Joining.IsPlace(said) || Joining.Places(turn, said) || Joining.GoesOn(turn, said)))
        {
            return Contribution.Fragment;
        }

        if (Elsewhere.AboutIn(turn, said.Text, grade) is not null)
        {
            return Contribution.Elsewhere;
        }

        if (Glossary.IsQuestion(turn, said))
        {
            return Contribution.WordMeaning;
        }

        return Unscored(turn, said, grade);
    }

    private static Contribution Unscored(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        if (Clauses.Of(said.Text).Any(clause => turn.Exercise.Phrases.Forms.Says("agree", clause.Said)))
        {
            return Contribution.Agreement;
        }

        if (Has(grade, AnswerFlag.HelpRequest) && !IsGuess(turn, said))
        {
            return Contribution.Help;
        }

        if (Glossary.Echoed(turn, said) is not null)
        {
            return Contribution.WordMeaning;
        }

        if (IsFragment(turn, said))
        {
            return Contribution.Fragment;
        }

        return Has(grade, AnswerFlag.NoContent) ? Contribution.Empty : Contribution.Unread;
    }

    // "the government?" is an answer, put carefully.
    private static bool IsGuess(TurnDraft turn, Utterance said) =>
        IsFragment(turn, said)
        && !turn.Exercise.Phrases.Forms.Is("question", said)
        && !turn.Exercise.Phrases.Forms.Is("help", said);

    private static bool IsFragment(TurnDraft turn, Utterance said) =>
        turn.State.Pending is { Repairing: not null }
        || (turn.State.Pending is { Element: not null } && said.Words.Length <= FragmentWords);

    private static bool Has(AnswerGrade grade, AnswerFlag flag) => grade.Flags.Any(read => read.Flag == flag);
}
