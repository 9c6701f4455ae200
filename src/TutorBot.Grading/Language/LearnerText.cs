using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TutorBot.Grading.Language;

/// <summary>A text taken apart: words, sentences, clauses, what is denied, who speaks, what is quoted.</summary>
internal sealed class LearnerText
{
    private LearnerText(FoldedText folded, Func<string, bool> isName, string pronoun, Work work)
    {
        Folded = folded;
        var read = WordReader.Read(folded.Text, out var after, work);
        var segmenter = new Segmenter(folded, read, after, work);
        Sentences = segmenter.Sentences();
        ClauseStarts = segmenter.Clauses(Sentences);
        Words = NegativeConcord.Undo(read, ClauseStarts);
        FirstSame = Same(Words);
        SentenceOf = Number(Words.Length, Sentences);
        Denials = new DenialReader(Words, ClauseStarts, work).Read(Sentences);
        Voices = new VoiceReader(Words, isName, pronoun, work).Read(Sentences);
        Quotations = QuotationReader.Read(Words, after);
        ClauseEnds = Ends(ClauseStarts, Sentences);
    }

    public FoldedText Folded { get; }

    public ImmutableArray<Word> Words { get; }

    /// <summary>For every word the index of the first word that is the same.</summary>
    public ImmutableArray<int> FirstSame { get; }

    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>For every word the index of its sentence.</summary>
    public ImmutableArray<int> SentenceOf { get; }

    /// <summary>For every word the index of the first word of its clause.</summary>
    public ImmutableArray<int> ClauseStarts { get; }

    /// <summary>For every word the index after the last word of its clause.</summary>
    public ImmutableArray<int> ClauseEnds { get; }

    /// <summary>In the order of their cues.</summary>
    public ImmutableArray<Denial> Denials { get; }

    public ImmutableArray<Voice> Voices { get; }

    /// <summary>Stretches in quotation marks.</summary>
    public ImmutableArray<Stretch> Quotations { get; }

    public static LearnerText Read(string text) => Read(text, _ => false);

    /// <param name="text">Any text.</param>
    /// <param name="isName">Whether a folded word names somebody whom the reading quotes.</param>
    /// <param name="pronoun">How the reading's author is spoken of: he, she or they.</param>
    /// <param name="work">Counts the steps; null where nobody asks.</param>
    public static LearnerText Read(
        string text, Func<string, bool> isName, string pronoun = "he", Work? work = null) =>
        new(Folding.Fold(text), isName, pronoun, work ?? new Work());

    /// <summary>Where a stretch of words stands in the original.</summary>
    public (int Start, int End) Locate(int start, int end) =>
        (Folded.OriginalStart(Words[start].Start), Folded.OriginalEnd(Words[end - 1].End));

    private static ImmutableArray<int> Same(ImmutableArray<Word> words)
    {
        var known = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        var first = new int[words.Length];
        for (var at = 0; at < first.Length; at++)
        {
            first[at] = known.TryAdd(words[at].Text, at) ? at : known[words[at].Text];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(first);
    }

    private static ImmutableArray<int> Ends(ImmutableArray<int> starts, ImmutableArray<Sentence> sentences)
    {
        var ends = new int[starts.Length];
        foreach (var sentence in sentences)
        {
            var end = sentence.End;
            for (var at = sentence.End - 1; at >= sentence.Start; at--)
            {
                ends[at] = end;
                end = starts[at] == at ? at : end;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ends);
    }

    private static ImmutableArray<int> Number(int count, ImmutableArray<Sentence> sentences)
    {
        var numbers = new int[count];
        for (var index = 0; index < sentences.Length; index++)
        {
            numbers.AsSpan(sentences[index].Start, sentences[index].Length).Fill(index);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }
}
