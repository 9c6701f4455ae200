using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>
/// Logistic regression over several labels, on weighted word features of length one and the mean of word vectors.
/// Labels that are rare in training weigh as much as common ones.
/// </summary>
public sealed class TextClassifier
{
    private const int Fewest = 2;
    private const double Rate = 0.25;
    private const double VectorScale = 1.0;

    private readonly Dictionary<string, (int Id, double Weight)> _features;
    private readonly ImmutableArray<string> _labels;
    private readonly double[] _weights;

    private TextClassifier(Dictionary<string, (int Id, double Weight)> features, ImmutableArray<string> labels)
    {
        _features = features;
        _labels = labels;
        _weights = new double[(features.Count + WordVectors.Dimensions + 1) * labels.Length];
    }

    public IReadOnlyList<string> Labels => _labels;

    /// <param name="texts">Texts with their labels.</param>
    /// <param name="epochs">Passes over them.</param>
    /// <param name="decay">How strongly weights are drawn back to zero, a pass; 0.001 to 0.05 is usual.</param>
    public static TextClassifier Train(IReadOnlyList<(string Text, string Label)> texts, int epochs, double decay)
    {
        var counted = texts.Select(pair => TextFeatures.Of(pair.Text)).ToList();
        var labels = texts.Select(pair => pair.Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var classifier = new TextClassifier(Weighted(counted), labels);
        var examples = texts.Zip(counted, (pair, features) =>
            (Example: classifier.Example(pair.Text, features), Label: labels.IndexOf(pair.Label))).ToList();
        classifier.Fit(examples, epochs, decay);
        return classifier;
    }

    /// <summary>The likeliest label with its share of the probability.</summary>
    public (string Label, double Share) Read(string text)
    {
        var shares = Shares(Example(text, TextFeatures.Of(text)));
        var best = Array.IndexOf(shares, shares.Max());
        return (_labels[best], shares[best]);
    }

    /// <summary>Features of at least two texts, each weighted by how few texts have it.</summary>
    private static Dictionary<string, (int Id, double Weight)> Weighted(List<Dictionary<string, double>> counted)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in counted.SelectMany(features => features.Keys))
        {
            texts[name] = texts.GetValueOrDefault(name) + 1;
        }

        return texts.Where(entry => entry.Value >= Fewest)
            .Index()
            .ToDictionary(
                entry => entry.Item.Key,
                entry => (entry.Index, Math.Log((1.0 + counted.Count) / (1 + entry.Item.Value)) + 1),
                StringComparer.Ordinal);
    }

    private (int Id, double Value)[] Example(string text, Dictionary<string, double> counted)
    {
        var words = counted.Where(entry => _features.ContainsKey(entry.Key))
            .Select(entry => (_features[entry.Key].Id, Value: (1 + Math.Log(entry.Value)) * _features[entry.Key].Weight))
            .ToList();
        var length = Math.Sqrt(words.Sum(word => word.Value * word.Value));
        var vector = WordVectors.Mean(text);
        return
        [
            .. words.Select(word => (word.Id, word.Value / Math.Max(1e-9, length))),
            .. vector.Select((value, at) => (_features.Count + at, value * VectorScale)),
            (_features.Count + WordVectors.Dimensions, 1.0),
        ];
    }

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
        var counts = examples.GroupBy(example => example.Label).ToDictionary(group => group.Key, group => group.Count());
        var order = Enumerable.Range(0, examples.Count).ToArray();
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
        }
    }

    private void Step((int Id, double Value)[] example, int label, double weight, double decay, double[] squares)
    {
        var shares = Shares(example);
        foreach (var (id, value) in example)
        {
            for (var other = 0; other < shares.Length; other++)
            {
                var index = (id * shares.Length) + other;
                var slope = (weight * (shares[other] - (other == label ? 1 : 0)) * value) + (decay * _weights[index] * value * value);
                squares[index] += slope * slope;
                _weights[index] -= Rate * slope / Math.Sqrt(squares[index] + 1e-6);
            }
        }
    }
}
