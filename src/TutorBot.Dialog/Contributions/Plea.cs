using System.Collections.Immutable;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Contributions;

/// <summary>"What do you mean?": a message that asks what the tutor's own line means, and says nothing else.</summary>
internal static class Plea
{
    /// <summary>More words than these after "what" are a statement: "what the other side saw".</summary>
    private const int EchoWords = 3;

    private static readonly ImmutableArray<string> Idle =
        ["dont-know", "mood", "worry", "greeting", "thanks", "yes", "no", "tired"];

    public static bool Is(TurnDraft turn, Utterance said, AnswerGrade grade)
    {
        if (turn.State.Pending is not { } pending)
        {
            return false;
        }

        var clauses = Clauses.Of(said.Text);
        var rest = clauses.Where(clause => !IsIdle(turn, clause.Said)).ToArray();
        var line = Utterance.Of($"{pending.Say} {pending.Simple}").Line;
        return rest.Length == 0
            ? clauses.Any(clause => Asks(turn, clause.Said, line))
            : Array.TrueForAll(rest, clause => Asks(turn, clause.Said, line)
                || (grade.Points.IsEmpty && pending.Rung != Rung.Choice
                    && Echoes(turn, clause, line, lost: clauses.Length > 1)));
    }

    /// <summary>True for what is only said around a message: a courtesy, a groan, "idk".</summary>
    public static bool IsIdle(TurnDraft turn, Utterance clause)
    {
        var forms = turn.Exercise.Phrases.Forms;
        return forms.Bare(clause).IsEmpty || Idle.Any(kind => forms.Says(kind, clause));
    }

    private static bool Asks(TurnDraft turn, Utterance clause, string line)
    {
        var forms = turn.Exercise.Phrases.Forms;
        return (forms.Says("lost", clause) && !forms.Closes("so-what", clause))
            || forms.Starred("lost", clause).Any(found => forms.Bare(found.Before).IsEmpty)
            || forms.Starred("own-words", clause).Any(
                found => forms.Bare(found.Before).IsEmpty && IsOurs(turn, found.Words, line));
    }

    // "What half?" and "road??" take up a word of the tutor's; a word and one question mark may be a guess.
    private static bool Echoes(TurnDraft turn, Clause clause, string line, bool lost)
    {
        var forms = turn.Exercise.Phrases.Forms;
        return forms.Starred("echo", clause.Said).Any(found => forms.Bare(found.Before).IsEmpty
                && found.Words.Words.Length <= EchoWords
                && IsOurs(turn, found.Words, line))
            || (lost && clause.Signs.StartsWith('?') && clause.Said.Words.Length <= EchoWords
                && IsOurs(turn, clause.Said, line));
    }

    private static bool IsOurs(TurnDraft turn, Utterance words, string line)
    {
        var forms = turn.Exercise.Phrases.Forms;
        var asked = forms.Without("article", forms.Bare(words));
        return !asked.IsEmpty && (forms.IsWhole("tutors-word", asked)
            || asked.Words.All(word => line.Contains($" {word} ", StringComparison.Ordinal)));
    }
}
