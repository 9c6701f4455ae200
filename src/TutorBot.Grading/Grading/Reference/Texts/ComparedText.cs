using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Texts;

/// <summary>A text made ready for comparison: what it says in content words, letters and vectors.</summary>
internal sealed class ComparedText
{
    /// <summary>The share of a word in a mean of vectors falls with its frequency by this constant.</summary>
    private const double Smoothing = 1e-3;

    /// <summary>The sum of 1 / rank over the words known: a word at a rank makes 1 / (rank x this) of a text.</summary>
    private const double Harmonic = 11.6;

    private ComparedText(ImmutableArray<Word> words, int denials, ImmutableArray<Term> terms)
    {
        Words = words;
        Denials = denials;
        Terms = terms;
        Stems = terms.Select(term => term.Stem).ToFrozenSet(StringComparer.Ordinal);
        Weight = terms.Sum(term => term.Weight);
        Pairs = PairsOf(words).ToFrozenSet(StringComparer.Ordinal);
        Letters = terms.SelectMany(term => term.Letters).ToFrozenSet();
        Mean = MeanOf(terms);
        Numbers = words.Where(word => word.IsNumber).Select(word => word.Text).ToFrozenSet(StringComparer.Ordinal);
    }

    public ImmutableArray<Word> Words { get; }

    /// <summary>How many words deny something.</summary>
    public int Denials { get; }

    public ImmutableArray<Term> Terms { get; }

    public FrozenSet<string> Stems { get; }

    /// <summary>The weight of all terms.</summary>
    public double Weight { get; }

    /// <summary>Stems of content words that follow each other.</summary>
    public FrozenSet<string> Pairs { get; }

    /// <summary>Three letters at a time, which outlive slips of spelling.</summary>
    public FrozenSet<long> Letters { get; }

    /// <summary>The mean of the vectors, of length 1; all 0 where no word has one.</summary>
    public float[] Mean { get; }

    public FrozenSet<string> Numbers { get; }

    /// <summary>The sentences of the text, each ready in the same way; the text itself when it has one.</summary>
    public ImmutableArray<ComparedText> Sentences { get; private init; } = [];

    /// <summary>Reads the first 8,000 characters of a text.</summary>
    public static ComparedText Read(string text)
    {
        var read = LearnerText.Read(text.Length > Grader.LongestReading ? text[..Grader.LongestReading] : text);
        var whole = Make(read, new Stretch(0, read.Words.Length), []);
        var parts = read.Sentences
            .Select(sentence => Make(read, new Stretch(sentence.Start, sentence.End), []))
            .Where(part => part.Terms.Length > 0)
            .ToImmutableArray();
        return Make(read, new Stretch(0, read.Words.Length), parts.Length > 1 ? parts : [whole]);
    }

    private static ComparedText Make(LearnerText read, Stretch stretch, ImmutableArray<ComparedText> sentences)
    {
        var words = read.Words[stretch.Start..stretch.End];
        var denials = read.Denials.Count(denial => stretch.Holds(denial.Cue.Start, denial.Cue.End));
        return new ComparedText(words, denials, TermsOf(words)) { Sentences = sentences };
    }

    private static ImmutableArray<Term> TermsOf(ImmutableArray<Word> words) =>
        [.. words.Where(word => !FunctionWords.AreIdle(word.Text))
            .DistinctBy(word => word.Stem, StringComparer.Ordinal)
            .Select(word => TermTable.Of(word))];

    private static IEnumerable<string> PairsOf(ImmutableArray<Word> words)
    {
        var content = words.Where(word => !FunctionWords.AreIdle(word.Text)).Select(word => word.Stem).ToList();
        return content.Zip(content.Skip(1), (one, next) => $"{one} {next}");
    }

    private static float[] MeanOf(ImmutableArray<Term> terms)
    {
        var mean = new float[WordVectors.Size];
        foreach (var term in terms)
        {
            if (term.Vector is { } vector)
            {
                var often = 1 / (Harmonic * (WordVectors.Default.Rank(term.Word) + 2));
                var share = (float)(Smoothing / (Smoothing + often));
                for (var at = 0; at < mean.Length; at++)
                {
                    mean[at] += share * vector[at];
                }
            }
        }

        return WordVectors.Normalise(mean);
    }
}
