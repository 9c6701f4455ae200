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
            var terms = Terms(turn).Take(MostNamed);
            turn.Reply.Must(new ReplyBlock.Text(turn.Say("word.which", ("terms", string.Join(", ", terms)))));
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

    private static string Entry(TurnDraft turn, GlossaryEntry entry, string means) =>
        turn.Say("word.entry", ("term", entry.Term), ("means", means));

    // Words of the question at hand come first.
    private static IEnumerable<string> Terms(TurnDraft turn)
    {
        var line = Utterance.Of(turn.State.Pending?.Say ?? "").Line;
        return turn.Pack.Glossary
            .OrderBy(entry => line.Contains(Utterance.Of(entry.Term).Line, StringComparison.Ordinal) ? 0 : 1)
            .Select(entry => entry.Term);
    }
}
