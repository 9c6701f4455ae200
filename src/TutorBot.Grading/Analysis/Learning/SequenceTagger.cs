using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>
/// A first-order linear tagger: one weight for every feature and label, one for every step from label to label. Trained
/// as an averaged structured perceptron; the best sequence is found by the Viterbi algorithm.
/// </summary>
public sealed class SequenceTagger
{
    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _labels;
    private float[] _weights = [];

    /// <summary>Steps by the class of the mark between two tokens, the label before and the label.</summary>
    private readonly float[] _steps;

    private SequenceTagger(ImmutableArray<string> labels)
    {
        _labels = labels;
        _steps = new float[SequenceTokens.Joints * labels.Length * labels.Length];
    }

    /// <summary>A tagger that was fitted before.</summary>
    internal SequenceTagger(
        ImmutableArray<string> labels, float[] steps, IEnumerable<(string Name, float[] Weights)> features)
        : this(labels)
    {
        steps.CopyTo(_steps, 0);
        var weights = new List<float>();
        foreach (var (name, row) in features)
        {
            _features.Add(name, _features.Count);
            weights.AddRange(row);
        }

        _weights = [.. weights];
    }

    internal IReadOnlyList<float> Steps => _steps;

    /// <summary>Every feature with its weight for each label.</summary>
    internal IEnumerable<(string Name, ArraySegment<float> Weights)> Weighted => _features.Select(feature =>
        (feature.Key, new ArraySegment<float>(_weights, feature.Value * _labels.Length, _labels.Length)));

    public IReadOnlyList<string> Labels => _labels;

    /// <summary>How many features have a weight.</summary>
    public int Features => _features.Count;

    /// <summary>
    /// Fits on sequences of tokens with their labels; the order of visits is fixed, so that a fit can be repeated.
    /// </summary>
    public static SequenceTagger Train(IReadOnlyList<LabelledSequence> sequences, int epochs)
    {
        var labels = sequences.SelectMany(sequence => sequence.Labels).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).ToImmutableArray();
        var tagger = new SequenceTagger(labels);
        var examples = sequences.Select(sequence => tagger.Example(sequence.Tokens, sequence.Labels,
            learn: true)).ToList();
        tagger._weights = new float[tagger._features.Count * labels.Length];
        new PerceptronTraining(tagger._weights, tagger._steps, labels.Length).Run(examples, epochs);
        return tagger;
    }

    /// <summary>The likeliest label of every token.</summary>
    public ImmutableArray<string> Tag(IReadOnlyList<string> tokens)
    {
        if (tokens.Count == 0)
        {
            return [];
        }

        var example = Example(tokens, null, learn: false);
        return [.. Viterbi.Best(example, _weights, _steps, _labels.Length).Select(label => _labels[label])];
    }

    private SequenceExample Example(IReadOnlyList<string> tokens, IReadOnlyList<string>? labels, bool learn)
    {
        var features = SequenceTokens.Features(tokens)
            .Select(names => names.Select(name => Id(name, learn)).Where(id => id >= 0).ToArray())
            .ToArray();
        return new SequenceExample(
            features,
            [.. tokens.Select((_, at) => at == 0 ? 0 : SequenceTokens.Joint(tokens[at - 1], tokens[at]))],
            labels is null ? [] : [.. labels.Select(label => _labels.IndexOf(label))]);
    }

    private int Id(string name, bool learn)
    {
        if (_features.TryGetValue(name, out var id))
        {
            return id;
        }

        if (!learn)
        {
            return -1;
        }

        _features.Add(name, _features.Count);
        return _features.Count - 1;
    }
}
