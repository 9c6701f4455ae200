using System.Runtime.InteropServices;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// The features of stretches of one text: stems, pairs of stems, concepts asserted or denied, pairs of concepts, and
/// four letters at a time, which outlive slips of spelling; and whether a whole statement is denied. Not for two
/// threads at once.
/// </summary>
internal sealed class FeatureReader
{
    private const float ContentWord = 1f;
    private const float SmallWord = 0.3f;
    private const float WordPair = 0.5f;
    private const float ConceptWeight = 1f;
    private const float ConceptPair = 0.4f;
    private const float WholeDenial = 4f;
    private const float LetterWeight = 0.25f;
    private const int MostPaired = 12;

    /// <summary>Of a word, with its share of the concepts.</summary>
    private const int UsualFeatures = 8;

    private readonly TextReading _reading;
    private readonly FeatureSlots _slots;
    private readonly WordFeatures[] _words;
    private readonly int[] _pairs;
    private readonly bool[] _padding;

    /// <summary>For every word the last before it that is no padding; -1 where there is none.</summary>
    private readonly int[] _before;

    private readonly int[] _lastStretch;
    private readonly float[]?[] _meanings;
    private readonly List<int> _wordsWithMeaning = [];
    private readonly List<long> _concepts = [];
    private int _stretch;

    public FeatureReader(TextReading reading)
    {
        _reading = reading;
        _slots = new FeatureSlots(UsualFeatures * reading.Text.Words.Length);
        _words = ReadWords(reading.Text);
        _padding = Padding.Of(reading.Text);
        (_before, _pairs) = (new int[_words.Length], new int[_words.Length]);
        for (var (at, before) = (0, -1); at < _pairs.Length; at++)
        {
            _before[at] = before;
            if (before >= 0)
            {
                _pairs[at] = _slots.Of(FeatureKey.OfPair(_words[before].StemHash, _words[at].StemHash));
            }

            before = _padding[at] ? before : at;
        }

        _lastStretch = new int[_words.Length];
        _meanings = new float[_words.Length][];
    }

    /// <summary>The features of the stretch that was read last, with small numbers of this text's own.</summary>
    public FeatureSlots Slots => _slots;

    /// <summary>
    /// The words of that stretch that tell something by their meaning, each by its first place in the text.
    /// </summary>
    public ReadOnlySpan<int> WordsWithMeaning => CollectionsMarshal.AsSpan(_wordsWithMeaning);

    public Stretch Whole => new(0, _words.Length);

    public string WordAt(int word) => _reading.Text.Words[word].Text;

    /// <summary>The meaning of a telling word; empty where it has none.</summary>
    public ReadOnlySpan<float> MeaningOf(int word) => _meanings[word] ??= TextMeaning.Of(WordAt(word)) ?? [];

    /// <param name="stretch">Whole sentences, or no word at all.</param>
    public void Read(Stretch stretch)
    {
        _slots.Begin();
        _wordsWithMeaning.Clear();
        _stretch++;
        if (stretch.Length == 0)
        {
            return;
        }

        AddWords(stretch);
        AddConcepts(stretch);
        if (_reading.DeniesWhole(stretch))
        {
            _slots.Add(_slots.Of(FeatureKey.Denied), WholeDenial);
        }

        _reading.Work.Add(_slots.Present.Length);
    }

    /// <summary>A stretch for which the features have no numbers yet.</summary>
    public StretchFeatures Copy(Stretch stretch)
    {
        Read(stretch);
        var present = _slots.Present.ToArray();
        return new StretchFeatures(
            Array.ConvertAll(present, _slots.KeyOf),
            Array.ConvertAll(present, slot => _slots.Weights[slot]),
            [.. _wordsWithMeaning.Select(WordAt)]);
    }

    private WordFeatures[] ReadWords(LearnerText text)
    {
        var read = new WordFeatures[text.Words.Length];
        for (var at = 0; at < read.Length; at++)
        {
            var first = text.FirstSame[at];
            read[at] = first < at ? read[first] : WordFeatures.Of(text.Words[at], at, _slots);
        }

        return read;
    }

    private void AddWords(Stretch stretch)
    {
        for (var at = stretch.Start; at < stretch.End; at++)
        {
            if (!_padding[at])
            {
                AddWord(_words[at], _before[at] < stretch.Start ? _words[at].First : _pairs[at]);
            }
        }

        _reading.Work.Add(stretch.Length);
    }

    private void AddWord(WordFeatures word, int pair)
    {
        _slots.Add(word.Stem, word.IsSmall ? SmallWord : ContentWord);
        _slots.Add(pair, WordPair);
        foreach (var letters in word.Letters)
        {
            _slots.Add(letters, LetterWeight);
        }

        if (!word.IsSmall && _lastStretch[word.Place] != _stretch)
        {
            _lastStretch[word.Place] = _stretch;
            _wordsWithMeaning.Add(word.Place);
        }
    }

    private void AddConcepts(Stretch stretch)
    {
        ReadConcepts(stretch);
        for (var one = 0; one < _concepts.Count; one++)
        {
            _slots.Add(_slots.Of(FeatureKey.OfConcept(_concepts[one])), ConceptWeight);
            for (var other = one + 1; other < _concepts.Count; other++)
            {
                _slots.Add(_slots.Of(FeatureKey.OfConcepts(_concepts[one], _concepts[other])), ConceptPair);
            }
        }
    }

    /// <summary>The first concepts of a stretch by their place among all, each once.</summary>
    private void ReadConcepts(Stretch stretch)
    {
        _concepts.Clear();
        var all = _reading.Concepts.All;
        var denied = _reading.Denied;
        for (var at = ConceptMatches.FirstFrom(all, stretch.Start);
            at < all.Length && all[at].Start < stretch.End;
            at++)
        {
            _reading.Work.Add(1);
            if (all[at].End <= stretch.End)
            {
                Insert(FeatureKey.Place(all[at].Concept, denied[at]));
            }
        }
    }

    private void Insert(long concept)
    {
        var at = _concepts.BinarySearch(concept);
        if (at < 0 && ~at < MostPaired)
        {
            _concepts.Insert(~at, concept);
            if (_concepts.Count > MostPaired)
            {
                _concepts.RemoveAt(MostPaired);
            }
        }
    }
}
