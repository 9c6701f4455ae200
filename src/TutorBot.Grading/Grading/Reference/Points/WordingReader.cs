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

    /// <summary>Whether a stretch stands within what is all but a near miss of an element.</summary>
    public bool IsNearMiss(ElementId element, Stretch inner)
    {
        var at = _question.Elements.IndexOf(element);
        return !_question.Wordings[at].All(wording => wording.IsRight)
            && WordingStretches.Of(_reading.Text)
                .Append(new Stretch(0, _reading.Text.Words.Length))
                .Where(stretch => stretch.Holds(inner.Start, inner.End))
                .Any(stretch => IsNearMiss(at, stretch));
    }

    private bool IsNearMiss(int element, Stretch stretch)
    {
        var words = _words.In(stretch);
        return words.Count > 0 && Likeness(element, Nearest(words), words, stretch).IsNearMiss;
    }

    /// <summary>For each element that the text may make the stretch that is most like one of its wordings.</summary>
    /// <param name="signals">What else speaks for each element.</param>
    private Dictionary<ElementId, WordingMatch> Read(IReadOnlyDictionary<ElementId, Signals> signals)
    {
        var likest = _question.Elements.Select(_ => new LikestStretch()).ToList();
        foreach (var stretch in WordingStretches.Of(_reading.Text))
        {
            var words = _words.In(stretch);
            if (words.Count > 0)
            {
                Read(stretch, words, signals, likest);
            }
        }

        MissWhole(likest);
        return _question.Elements.Zip(likest)
            .Where(entry => entry.Second.Found is not null)
            .ToDictionary(entry => entry.First, entry => WithWords(entry.Second.Found!));
    }

    private void Read(
        Stretch stretch, List<int> words, IReadOnlyDictionary<ElementId, Signals> signals, List<LikestStretch> likest)
    {
        var nearest = Nearest(words);
        var covered = Enumerable.Range(0, _question.Elements.Length).Select(at => Covered(words, at)).ToList();
        for (var at = 0; at < covered.Count; at++)
        {
            var likeness = Likeness(at, nearest, words, stretch);
            if (likeness.IsNearMiss)
            {
                likest[at].Miss(stretch);
            }
            else if (likeness.Wording is { } wording && _meaning.IsSame(wording, nearest))
            {
                var numbers = new WordingNumbers(Said(wording, nearest), covered[at], Own(covered, at), words.Count);
                var score = Weighed.Score(numbers, signals[_question.Elements[at]]);
                likest[at].Add(new WordingMatch(score, numbers, wording, stretch, []));
            }
        }
    }

    /// <summary>A near miss may have more sentences than are held against wordings together.</summary>
    private void MissWhole(List<LikestStretch> likest)
    {
        if (_reading.Text.Sentences.Length <= WordingStretches.MostSentences)
        {
            return;
        }

        var whole = new Stretch(0, _reading.Text.Words.Length);
        var words = _words.In(whole);
        var nearest = Nearest(words);
        for (var at = 0; at < likest.Count; at++)
        {
            if (Likeness(at, nearest, words, whole).IsNearMiss)
            {
                likest[at].Miss(whole);
            }
        }
    }

    private WordingMatch WithWords(WordingMatch match) =>
        match with { Words = Shared(match.Wording, Nearest(_words.In(match.Stretch))) };

    /// <summary>How much more is covered by an element than by any other; says nothing of one that is alone.</summary>
    private static double Own(List<double> covered, int element) => covered.Count == 1
        ? 0
        : covered[element] - covered.Where((_, other) => other != element).Max();

    /// <summary>How like a stretch is to the right wordings of an element and to its near misses.</summary>
    private WordingLikeness Likeness(int element, NearestWord[] nearest, List<int> words, Stretch stretch)
    {
        var likeness = new WordingLikeness(_reading.Text, stretch);
        var wordings = _question.Wordings[element];
        for (var at = 0; at < wordings.Length; at++)
        {
            var back = Share(
                wordings[at].Terms, term => _weights[term.Number], term => nearest[term.Number].Close);
            var forth = Share(words, word => _words[word].Weight, word => _words[word].ToWordings[element][at]);
            likeness.Add(wordings[at], Overlap.Harmonic(back, forth));
            _reading.Work.Add(words.Count + wordings[at].Terms.Length);
        }

        return likeness;
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
