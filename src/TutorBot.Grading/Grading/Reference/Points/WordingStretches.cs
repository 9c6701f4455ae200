using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>The stretches of a text that are held against wordings.</summary>
internal static class WordingStretches
{
    /// <summary>The longest stretch has so many sentences.</summary>
    public const int MostSentences = 2;

    /// <summary>Every sentence and clause, and every two of them that follow each other.</summary>
    public static IEnumerable<Stretch> Of(LearnerText text)
    {
        for (var at = 0; at < text.Sentences.Length; at++)
        {
            var sentence = new Stretch(text.Sentences[at].Start, text.Sentences[at].End);
            yield return sentence;
            if (at + 1 < text.Sentences.Length)
            {
                yield return sentence with { End = text.Sentences[at + 1].End };
            }

            foreach (var stretch in Clauses(text, sentence).Where(stretch => stretch != sentence))
            {
                yield return stretch;
            }
        }
    }

    private static IEnumerable<Stretch> Clauses(LearnerText text, Stretch sentence)
    {
        for (var start = sentence.Start; start < sentence.End; start = text.ClauseEnds[start])
        {
            var end = text.ClauseEnds[start];
            yield return new Stretch(start, end);
            if (end < sentence.End)
            {
                yield return new Stretch(start, text.ClauseEnds[end]);
            }
        }
    }
}
