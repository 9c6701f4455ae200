using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Conversations;

/// <summary>The meaning of a word.</summary>
internal static class WordLookup
{
    private const int MostNamed = 6;

    /// <param name="word">Empty for a choice of words.</param>
    public static void Give(TurnDraft turn, string word)
    {
        if (Glossary.Find(turn.Pack, word) is { } entry)
        {
            Explain(turn, entry);
        }
        else if (string.IsNullOrWhiteSpace(word) && !turn.Pack.Glossary.IsEmpty)
        {
            var terms = Listed(turn).Select(listed => listed.Term);
            turn.Reply.Must(new ReplyBlock.Text(turn.Say("word.which", ("terms", string.Join(", ", terms)))));
            turn.State = turn.State with { WordsListed = true };
        }
        else
        {
            turn.Reply.Must(new ReplyBlock.Text(turn.Say("word.unknown")));
        }
    }

    public static void Explain(TurnDraft turn, GlossaryEntry entry)
    {
        turn.Reply.Either(Entry(turn, entry, entry.Means.Say), Entry(turn, entry, entry.Means.Simple), (9, 10));
    }

    /// <summary>In one line before what is said to an answer; shortened before it is left out.</summary>
    public static void Beside(TurnDraft turn, GlossaryEntry entry)
    {
        turn.Reply.Either(Entry(turn, entry, entry.Means.Say), Entry(turn, entry, entry.Means.Simple), (4, 11));
    }

    private static string Entry(TurnDraft turn, GlossaryEntry entry, string means) => Glossary.IsAnswer(entry)
        ? means
        : turn.Say("word.entry", ("term", entry.Term), ("means", means));

    /// <summary>The word that was typed from the list just given; null where it is none of them.</summary>
    public static GlossaryEntry? Picked(TurnDraft turn, Utterance said) => turn.WordsListed
        ? Listed(turn).FirstOrDefault(entry => Glossary.IsName(turn, entry, said))
        : null;

    // Words of the question at hand come first.
    private static IEnumerable<GlossaryEntry> Listed(TurnDraft turn)
    {
        var line = Utterance.Of(turn.State.Pending?.Say ?? "").Line;
        return turn.Pack.Glossary
            .Where(entry => !Glossary.IsAnswer(entry))
            .OrderBy(entry => line.Contains(Utterance.Of(entry.Term).Line, StringComparison.Ordinal) ? 0 : 1)
            .Take(MostNamed);
    }
}
