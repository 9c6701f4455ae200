using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>
/// Logistic regression over several labels, on weighted words, patterns, looks and the mean of word vectors; its
/// weights are the mean over the later half of training. Labels that are rare in training weigh more than their share.
/// </summary>
public sealed class TextClassifier
{
    /// <summary>The first step of training; later ones are shorter.</summary>
    private const double Rate = 0.03;

    /// <summary>Texts that must have a feature.</summary>
    private const int Fewest = 2;

    private readonly ClassifierFeatures _features;
    private readonly ImmutableArray<string> _labels;
    private readonly double[] _weights;

    private TextClassifier(ClassifierFeatures features, ImmutableArray<string> labels)
    {
        _features = features;
        _labels = labels;
        _weights = new double[features.Length * labels.Length];
    }

    /// <param name="labels">The labels.</param>
    /// <param name="rows">The features with how rare each is and its weight for each label.</param>
    /// <param name="tail">The weights of the vectors' numbers and of what every text has.</param>
    /// <param name="source">What <see cref="SourceOf"/> gives for the texts that it was fitted on.</param>
    internal TextClassifier(
        ImmutableArray<string> labels,
        IReadOnlyList<(string Name, double Rarity, double[] Weights)> rows,
        double[] tail,
        ulong source)
        : this(new ClassifierFeatures(rows.Select(row => (row.Name, row.Rarity))), labels)
    {
        Source = source;
        foreach (var (at, row) in rows.Index())
        {
            row.Weights.CopyTo(_weights, at * labels.Length);
        }

        tail.CopyTo(_weights, rows.Count * labels.Length);
    }

    public ImmutableArray<string> Labels => _labels;

    /// <summary>The features that it knows.</summary>
    internal ClassifierFeatures Features => _features;

    /// <summary>By this the texts that it was fitted on are known again.</summary>
    internal ulong Source { get; private init; }

    /// <summary>As the constructor takes them.</summary>
    internal IEnumerable<(string Name, double Rarity, double[] Weights)> Rows => _features.Named.Select(feature =>
        (feature.Name, feature.Rarity,
            _weights.AsSpan(feature.Id * _labels.Length, _labels.Length).ToArray()));

    internal double[] TailWeights => _weights[(_features.Count * _labels.Length)..];

    /// <param name="texts">Texts with what they are about, which may be empty, and their labels.</param>
    /// <param name="epochs">Passes over them.</param>
    /// <param name="decay">How strongly weights are drawn back to zero, a step; 0.001 to 0.05 is usual.</param>
    public static TextClassifier Train(
        IReadOnlyList<(string Text, string Topic, string Label)> texts, int epochs, double decay) =>
        Train(
            [.. texts.Select(text => (ClassifierFeatures.Counted(text.Text, text.Topic), text.Label))],
            SourceOf(texts.Select(text => text.Text)), Fewest, epochs, decay);

    /// <param name="texts">Texts read by whoever knows what of them tells.</param>
    /// <param name="source">What <see cref="SourceOf"/> gives for them.</param>
    /// <param name="fewest">Texts that must have a feature.</param>
    /// <param name="epochs">Passes over them.</param>
    /// <param name="decay">How strongly weights are drawn back to zero, a step.</param>
    internal static TextClassifier Train(
        IReadOnlyList<(CountedText Text, string Label)> texts, ulong source, int fewest, int epochs, double decay)
    {
        var labels = texts.Select(text => text.Label)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var features = ClassifierFeatures.Fitted([.. texts.Select(text => text.Text)], fewest);
        var classifier = new TextClassifier(features, labels) { Source = source };
        var examples = texts.Select(text =>
            (Example: features.Example(text.Text), Label: labels.IndexOf(text.Label)));
        classifier.Fit([.. examples], epochs, decay);
        return classifier;
    }

    /// <summary>A number that the same texts in any order give again.</summary>
    internal static ulong SourceOf(IEnumerable<string> texts) =>
        texts.Aggregate(0UL, (sum, text) => unchecked(sum + StableHash.Of(text)));

    /// <summary>The likeliest label with its share of the probability.</summary>
    public (string Label, double Share) Read(string text, string topic) =>
        Read(ClassifierFeatures.Counted(text, topic));

    internal (string Label, double Share) Read(CountedText text)
    {
        var shares = Shares(text);
        var best = Array.IndexOf(shares, shares.Max());
        return (_labels[best], shares[best]);
    }

    /// <summary>How much each of a text's features speaks for one label and against another.</summary>
    internal Dictionary<string, double> Weights(CountedText text, string label, string against)
    {
        var (one, other) = (_labels.IndexOf(label), _labels.IndexOf(against));
        var values = _features.Example(text).ToDictionary(entry => entry.Id, entry => entry.Value);
        return _features.Named.Where(feature => values.ContainsKey(feature.Id)).ToDictionary(
            feature => feature.Name,
            feature => values[feature.Id]
                * (_weights[(feature.Id * _labels.Length) + one] - _weights[(feature.Id * _labels.Length) + other]),
            StringComparer.Ordinal);
    }

    /// <summary>The probability of each label, in their order.</summary>
    internal double[] Shares(CountedText text) => Shares(_features.Example(text));

    private double[] Shares((int Id, double Value)[] example)
    {
        var scores = new double[_labels.Length];
        foreach (var (id, value) in example)
        {
            for (var label = 0; label < scores.Length; label++)
            {
                scores[label] += _weights[(id * scores.Length) + label] * value;
            }
        }

        var highest = scores.Max();
        var sum = 0.0;
        for (var label = 0; label < scores.Length; label++)
        {
            scores[label] = Math.Exp(scores[label] - highest);
            sum += scores[label];
        }

        return [.. scores.Select(score => score / sum)];
    }

    /// <summary>Stochastic gradient descent with AdaGrad's step sizes.</summary>
    private void Fit(List<((int Id, double Value)[] Example, int Label)> examples, int epochs, double decay)
    {
        var squares = new double[_weights.Length];
        var counts = examples.CountBy(example => example.Label).ToDictionary();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var sums = new double[_weights.Length];
        var state = 42UL;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            PerceptronTraining.Shuffle(order, ref state);
            foreach (var at in order)
            {
                var (example, label) = examples[at];
                var weight = examples.Count / (double)(_labels.Length * counts[label]);
                Step(example, label, Math.Sqrt(weight), decay, squares);
            }

            if (epoch >= epochs / 2)
            {
                Add(sums, _weights);
            }
        }

        for (var at = 0; at < sums.Length; at++)
        {
            _weights[at] = sums[at] / (epochs - (epochs / 2));
        }
    }

    private static void Add(double[] sums, double[] weights)
    {
        for (var at = 0; at < sums.Length; at++)
        {
            sums[at] += weights[at];
        }
    }

    /// <summary>Moves the weights by one text, the less the further they have moved already.</summary>
    private void Step((int Id, double Value)[] example, int label, double weight, double decay, double[] squares)
    {
        var shares = Shares(example);
        foreach (var (id, value) in example)
        {
            for (var other = 0; other < shares.Length; other++)
            {
                var index = (id * shares.Length) + other;
                var slope = (weight * (shares[other] - (other == label ? 1 : 0)) * value)
                    + (decay * _weights[index] * Math.Abs(value));
                squares[index] += slope * slope;
                _weights[index] -= Rate * slope / Math.Sqrt(squares[index] + 1e-6);
            }
        }
    }
}
