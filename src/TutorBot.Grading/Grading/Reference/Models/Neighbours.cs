using TutorBot.Grading.Grading.Reference.Items;
using TutorBot.Grading.Grading.Reference.Similarity;
using TutorBot.Grading.Grading.Reference.Texts;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Models;

/// <summary>The marked answers to each task, right and wrong, and how an answer stands to them.</summary>
internal sealed class Neighbours
{
    private const int Nearest = 5;

    /// <summary>Fewer marked answers than this teach nothing about a task.</summary>
    private const int Fewest = 5;

    private readonly Scale _scale;
    private readonly Dictionary<string, List<ItemReading>> _marked;

    public Neighbours(Scale scale, IEnumerable<ItemReading> marked)
    {
        _scale = scale;
        _marked = marked.GroupBy(reading => reading.Item.Task, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    public bool Knows(GradedItem item) => _marked.GetValueOrDefault(item.Task)?.Count >= Fewest;

    /// <summary>
    /// For each output how near the nearest answers of which it holds are, and those of which it does not, and how
    /// often
    /// it holds; the answer itself is left out.
    /// </summary>
    public double[] Read(ItemReading reading)
    {
        var others = _marked.GetValueOrDefault(reading.Item.Task, [])
            .Where(other => !ReferenceEquals(other, reading))
            .Select(other => (other.Item, Near: Near(reading.Answer, other.Answer)))
            .OrderByDescending(entry => entry.Near)
            .ToList();
        return [.. Enumerable.Range(0, _scale.Outputs).SelectMany(output => Read(others, output))];
    }

    private double[] Read(List<(GradedItem Item, double Near)> others, int output)
    {
        var right = others.Where(entry => _scale.Holds(output, entry.Item.Label)).Select(entry => entry.Near).ToList();
        var wrong = others.Where(entry => !_scale.Holds(output, entry.Item.Label)).Select(entry => entry.Near).ToList();
        var (sum, held) = (0.0, 0.0);
        foreach (var (item, near) in others.Take(Nearest))
        {
            var weight = Math.Exp(6 * near);
            sum += weight;
            held += _scale.Holds(output, item.Label) ? weight : 0;
        }

        return
        [
            right.FirstOrDefault(), wrong.FirstOrDefault(), right.FirstOrDefault() - wrong.FirstOrDefault(),
            Mean(right), Mean(wrong), Mean(right) - Mean(wrong),
            sum > 0 ? held / sum : 0.5, (right.Count + 1.0) / (others.Count + 2.0),
        ];
    }

    private static double Mean(List<double> nearest) => nearest.Take(Nearest).DefaultIfEmpty().Average();

    private static double Near(ComparedText one, ComparedText other)
    {
        var shared = 0.0;
        foreach (var term in one.Terms)
        {
            shared += other.Stems.Contains(term.Stem) ? term.Weight : 0;
        }

        var words = shared > 0 ? shared / Math.Sqrt(one.Weight * other.Weight) : 0;
        var letters = Overlap.Harmonic(Overlap.Of(one.Letters, other.Letters), Overlap.Of(other.Letters, one.Letters));
        return (0.5 * words) + (0.3 * letters) + (0.2 * WordVectors.Dot(one.Mean, other.Mean));
    }
}
