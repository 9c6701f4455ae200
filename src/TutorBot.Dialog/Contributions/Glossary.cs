using System.Collections.Immutable;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Contributions;

/// <summary>"What does X mean?", and what the pack says of X.</summary>
internal static class Glossary
{
    /// <summary>Words that may stand between two of a question's: "does he (really) think (it was a) coup".</summary>
    private const int WordsBetween = 3;

    /// <summary>Words that may follow: "or not". More make another question of it, put to the author.</summary>
    private const int WordsBehind = 2;

    private static readonly ImmutableArray<string> Kinds = ["word-meaning", "word-asked"];

    /// <summary>The word that a message asks for by its name, be it beside an answer; else null.</summary>
    public static WordAsked? Asked(TurnDraft turn, Utterance said)
    {
        var clauses = Clauses.Of(said.Text);
        foreach (var clause in clauses)
        {
            if ((Put(turn, clause.Said) ?? In(turn, clause.Said, alone: clauses.Length == 1)) is { } entry)
            {
                return new WordAsked(entry, Utterance.Of(clause.Without(said.Text)));
            }
        }

        return null;
    }

    /// <summary>The entry that a question touches which asks for none by its name; null for an answer.</summary>
    public static GlossaryEntry? Touched(TurnDraft turn, Utterance said) =>
        Opens(turn, said) is { } words ? Find(turn.Pack, words.Line) : null;

    /// <summary>True when the learner asks something of the tutor's own.</summary>
    public static bool IsQuestion(TurnDraft turn, Utterance said) =>
        Opens(turn, said) is not null
        || (IsOne(turn, said)
            && said.Text.AsSpan().TrimEnd().EndsWith("?")
            && turn.Exercise.Phrases.Forms.Is("question", said));

    /// <summary>True for an entry that answers a whole question, "Does he think it was a coup?", and no word.</summary>
    public static bool IsAnswer(GlossaryEntry entry) => IsQuestion(entry.Term);

    public static GlossaryEntry? Find(Pack pack, string words)
    {
        var asked = Plain(words);
        return pack.Glossary
            .Where(entry => Names(entry).Any(name => asked.Contains(name, StringComparison.Ordinal)))
            .MaxBy(entry => entry.Term.Length);
    }

    /// <summary>True for an entry's name and nothing else, put politely or not.</summary>
    public static bool IsName(TurnDraft turn, GlossaryEntry entry, Utterance said)
    {
        var forms = turn.Exercise.Phrases.Forms;
        var line = forms.Without("article", forms.Bare(said)).Line;
        return Names(entry).Any(name => name == Plain(line) || name == Plain(said.Line));
    }

    /// <summary>
    /// The entry whose name, and nothing else, is sent back out of the tutor's own line; any other name may answer it.
    /// </summary>
    public static GlossaryEntry? Echoed(TurnDraft turn, Utterance said)
    {
        var line = Plain(turn.State.Pending?.Say ?? "");
        return turn.Pack.Glossary.FirstOrDefault(entry => IsName(turn, entry, said)
            && Names(entry).Any(name => line.Contains(name, StringComparison.Ordinal)));
    }

    // A question that an entry answers: it begins with the form's first word, and the others follow in their order.
    private static GlossaryEntry? Put(TurnDraft turn, Utterance clause)
    {
        var forms = turn.Exercise.Phrases.Forms;
        var author = turn.Pack.Author.ToString().ToLowerInvariant();
        var asked = forms.Replaced("author", forms.Bare(clause), author).Words;
        return turn.Pack.Glossary.FirstOrDefault(entry => entry.Forms.Prepend(entry.Term)
            .Where(IsQuestion)
            .Any(form => Follows(asked, Utterance.Of(form).Words)));
    }

    private static bool IsQuestion(string form) => form.EndsWith('?');

    private static bool Follows(ImmutableArray<string> asked, ImmutableArray<string> form)
    {
        var at = -1;
        foreach (var word in form)
        {
            var next = at + 1 < asked.Length ? asked.IndexOf(word, at + 1) : -1;
            if (next < 0 || next - at > (at < 0 ? 1 : WordsBetween + 1))
            {
                return false;
            }

            at = next;
        }

        return at >= 0 && asked.Length - at <= WordsBehind + 1;
    }

    // A question beside a statement is put to the author as often as to the tutor.
    private static bool IsOne(TurnDraft turn, Utterance said) =>
        Clauses.Of(said.Text).Count(clause => !Plea.IsIdle(turn, clause.Said)) == 1;

    // The words asked about where the message begins with the question.
    private static Utterance? Opens(TurnDraft turn, Utterance said)
    {
        var forms = turn.Exercise.Phrases.Forms;
        return IsOne(turn, said) && forms.Asked("word-meaning", said) is not null
            ? forms.Starred("word-meaning", said)
                .Where(found => forms.Bare(found.Before).IsEmpty)
                .Select(found => found.Words)
                .FirstOrDefault()
            : null;
    }

    // "Nobody says what is the majority" asks nothing of the tutor.
    private static GlossaryEntry? In(TurnDraft turn, Utterance clause, bool alone)
    {
        var forms = turn.Exercise.Phrases.Forms;
        return Kinds
            .SelectMany(kind => forms.Starred(kind, clause))
            .Where(found => forms.Bare(found.Before).IsEmpty || !forms.Closes("reporting", found.Before))
            .Select(found => turn.Pack.Glossary.FirstOrDefault(entry => Means(turn, entry, found.Words, alone)))
            .FirstOrDefault(entry => entry is not null);
    }

    // "What is the source?" beside an answer is a challenge to the author: with "the" only a name is asked for.
    private static bool Means(TurnDraft turn, GlossaryEntry entry, Utterance words, bool alone) =>
        IsName(turn, entry, words)
        && (alone || words.Words is not ["the", ..] || char.IsUpper(entry.Term[0]) || IsTerm(entry, words));

    private static bool IsTerm(GlossaryEntry entry, Utterance words) =>
        Plain(entry.Term).StartsWith(" the ", StringComparison.Ordinal) && Names(entry).Contains(Plain(words.Line));

    private static IEnumerable<string> Names(GlossaryEntry entry) =>
        entry.Forms.Prepend(entry.Term).Select(Plain).Where(name => name.Length > 2);

    // Few learners have an accent on their keyboard.
    private static string Plain(string words) => Utterance.Of(Folding.Fold(words).Text).Line;
}
