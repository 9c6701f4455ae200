namespace TutorBot.Grading.Language;

/// <summary>The words that people put around what they say, "well", "i think", "he is wrong because".</summary>
internal static class Padding
{
    private static readonly PhraseTable Anywhere = EnglishLexicon.Default.Padding.Phrases("anywhere");

    private static readonly PhraseTable Opening = EnglishLexicon.Default.Padding.Phrases("opening");

    /// <summary>For every word of a text whether it is padding.</summary>
    public static bool[] Of(LearnerText text)
    {
        var padding = new bool[text.Words.Length];
        foreach (var sentence in text.Sentences)
        {
            Read(text, sentence, padding);
        }

        return padding;
    }

    private static void Read(LearnerText text, Sentence sentence, bool[] padding)
    {
        var opening = true;
        for (var at = sentence.Start; at < sentence.End;)
        {
            var length = Math.Max(Anywhere.Match(text.Words, at), opening ? Opening.Match(text.Words, at) : 0);
            length = Math.Min(length, sentence.End - at);
            padding.AsSpan(at, length).Fill(true);
            opening &= length > 0;
            at += Math.Max(1, length);
        }
    }
}
