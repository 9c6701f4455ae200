using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>What stands around the words that make a point: a place in the text, or what follows from it.</summary>
internal sealed class Support(SubjectWords subject, TextReading reading)
{
    private const int MoreThanQuip = 14;

    private static readonly PhraseTable Links = EnglishLexicon.Default.Links.Phrases("links");

    private static readonly int Place = ConceptIndex.BuiltIn.IndexOf("place");
    private static readonly int Quotation = ConceptIndex.BuiltIn.IndexOf("quotation");

    /// <summary>A paragraph, quoted words or a detail stands in the sentences of the point.</summary>
    public bool IsPlaced(Stretch point)
    {
        var stretch = Sentences(point, 0);
        if (Holds(Place, stretch) || Holds(Quotation, stretch))
        {
            return true;
        }

        for (var at = stretch.Start; at < stretch.End; at++)
        {
            if (subject.IsDetail(reading.Text.Words[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A word that draws a consequence stands in the sentences of the point or the next, or the point takes so many
    /// words that it is more than a quip.
    /// </summary>
    public bool IsLinked(Stretch point)
    {
        var stretch = Sentences(point, 1);
        return stretch.Length >= MoreThanQuip || Links.Any(reading.Text.Words, stretch.Start, stretch.End);
    }

    private bool Holds(int concept, Stretch stretch) =>
        reading.AnyIn(concept, stretch);

    private Stretch Sentences(Stretch point, int more)
    {
        var text = reading.Text;
        var last = Math.Min(text.SentenceOf[point.End - 1] + more, text.Sentences.Length - 1);
        return new Stretch(reading.SentenceAt(point.Start).Start, text.Sentences[last].End);
    }
}
