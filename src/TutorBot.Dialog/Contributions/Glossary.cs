using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Contributions;

/// <summary>"What does X mean?", and what the pack says of X.</summary>
internal static class Glossary
{
    /// <summary>The entry that a message asks for; null when it asks for none that the pack has.</summary>
    public static GlossaryEntry? Asked(TurnDraft turn, Utterance said) =>
        turn.Exercise.Phrases.Forms.Asked("word-meaning", said) is { } words ? Find(turn.Pack, words) : null;

    /// <summary>True when the learner asks something of the tutor's own.</summary>
    public static bool IsQuestion(TurnDraft turn, Utterance said) =>
        turn.Exercise.Phrases.Forms.Asked("word-meaning", said) is not null
        || (said.Text.AsSpan().TrimEnd().EndsWith("?") && turn.Exercise.Phrases.Forms.Is("question", said));

    public static GlossaryEntry? Find(Pack pack, string words)
    {
        var asked = Utterance.Of(words).Line;
        return pack.Glossary
            .Where(entry => Names(entry).Any(name => asked.Contains(name, StringComparison.Ordinal)))
            .MaxBy(entry => entry.Term.Length);
    }

    private static IEnumerable<string> Names(GlossaryEntry entry) =>
        entry.Forms.Prepend(entry.Term).Select(name => Utterance.Of(name).Line).Where(name => name.Length > 2);
}
