using System.Collections.Immutable;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Grading.Reference.Similarity;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>Holds one text against the wordings of one question.</summary>
internal sealed class WordingReader
{
    /// <summary>What the tutor's line has said needs saying less.</summary>
    private const double ToldShare = 0.3;

    /// <summary>Words that say no more than this, such as "not", are no evidence.</summary>
    private const double Slight = 0.15;

    /// <summary>In fewer words that reply to nothing no point is made.</summary>
    private const int Statement = 3;

    private static readonly WordingWeights Weighed = WordingWeights.Default;

    private readonly QuestionWordings _question;
    private readonly TextReading _reading;
    private readonly NearWords _words;
    private readonly ImmutableArray<double> _weights;
    private readonly WordingMeaning _meaning;
    private readonly int _least;

    public WordingReader(QuestionWordings question, TextReading reading, string prompt)
    {
        _question = question;
        _reading = reading;
        _least = prompt.Length > 0 ? 1 : Statement;
        _words = new NearWords(question, reading.Text, reading.Work);
        var told = WordReader.Read(prompt).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        _weights = [.. question.Weights.Select((weight, at) =>
            weight * (told.Contains(question.Terms[at].Stem) ? ToldShare : 1))];
        _meaning = new WordingMeaning(reading.Text, _weights);
    }

    /// <summary>For each element that the text makes, the stretch that does.</summary>
    /// <param name="signals">What else speaks for each element.</param>
    public Dictionary<ElementId, WordingMatch> Made(IReadOnlyDictionary<ElementId, Signals> signals) =>
        _reading.Text.Words.Length < _least
            ? []
            : Read(signals).Where(entry => entry.Value.Score >= Weighed.Needed).ToDictionary();

    /// <summary>For each element that the text may make the stretch that is most like one of its wordings.</summary>
    /// <param name="signals">What else speaks for each element.</param>
    private Dictionary<ElementId, WordingMatch> Read(IReadOnlyDictionary<ElementId, Signals> signals)
    {
        var best = new Dictionary<ElementId, WordingMatch>();
        foreach (var stretch in WordingStretches.Of(_reading.Text))
        {
            var words = _words.In(stretch);
            if (words.Count == 0)
            {
                continue;
            }

            var nearest = Nearest(words);
            var covered = Enumerable.Range(0, _question.Elements.Length).Select(at => Covered(words, at)).ToList();
            for (var at = 0; at < covered.Count; at++)
            {
                if (Likest(at, nearest, words) is { } wording)
                {
                    var element = _question.Elements[at];
                    var numbers = new WordingNumbers(
                        Said(wording, nearest), covered[at], Own(covered, at), words.Count);
                    var score = Weighed.Score(numbers, signals[element]);
                    if (!best.TryGetValue(element, out var before) || score > before.Score)
                    {
                        best[element] = new WordingMatch(score, numbers, wording, stretch, Shared(wording, nearest));
                    }
                }
            }
        }

        return best;
    }

    /// <summary>How much more is covered by an element than by any other; says nothing of one that is alone.</summary>
    private static double Own(List<double> covered, int element) => covered.Count == 1
        ? 0
        : covered[element] - covered.Where((_, other) => other != element).Max();

    /// <summary>
    /// The wording of an element that is likest, if that is a right one and the stretch means what it says.
    /// </summary>
    private ModelWording? Likest(int element, NearestWord[] nearest, List<int> words)
    {
        var (most, likest) = (0.0, (ModelWording?)null);
        var wordings = _question.Wordings[element];
        for (var at = 0; at < wordings.Length; at++)
        {
            var back = Share(
                wordings[at].Terms, term => _weights[term.Number], term => nearest[term.Number].Close);
            var forth = Share(words, word => _words[word].Weight, word => _words[word].ToWordings[element][at]);
            var like = Overlap.Harmonic(back, forth);
            (most, likest) = like > most ? (like, wordings[at]) : (most, likest);
            _reading.Work.Add(words.Count + wordings[at].Terms.Length);
        }

        return likest is { IsRight: true } && _meaning.IsSame(likest, nearest) ? likest : null;
    }

    private double Said(ModelWording wording, NearestWord[] nearest) =>
        Share(wording.Terms, term => _weights[term.Number], term => nearest[term.Number].IsSame ? 1 : 0);

    private double Covered(List<int> words, int element) =>
        Share(words, word => _words[word].Weight, word => _words[word].ToElements[element]);

    /// <summary>For each word of all wordings the word of the stretch that is nearest to it.</summary>
    private NearestWord[] Nearest(List<int> words)
    {
        _reading.Work.Add(words.Count * _question.Terms.Count);
        var nearest = new NearestWord[_question.Terms.Count];
        foreach (var word in words)
        {
            var near = _words[word];
            for (var term = 0; term < nearest.Length; term++)
            {
                nearest[term] = near[term] > nearest[term].Near ? new NearestWord(word, near[term]) : nearest[term];
            }
        }

        return nearest;
    }

    private ImmutableArray<int> Shared(ModelWording wording, NearestWord[] nearest) =>
    [
        .. wording.Terms.Where(term => _question.Terms[term.Number].Weight > Slight)
            .Select(term => nearest[term.Number])
            .Where(near => near.IsThere && _words[near.Word].Weight > Slight)
            .Select(near => near.Word)
            .Distinct()
            .Order(),
    ];

    /// <summary>The weighted mean of a value; 0 of nothing.</summary>
    public static double Share<T>(IReadOnlyList<T> items, Func<T, double> weight, Func<T, double> value)
    {
        var (all, found) = (0.0, 0.0);
        foreach (var item in items)
        {
            var own = weight(item);
            all += own;
            found += own * value(item);
        }

        return all > 0 ? found / all : 0;
    }
}
