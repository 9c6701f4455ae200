using System.Collections.Concurrent;
using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reference.Items;
using TutorBot.Grading.Grading.Reference.Similarity;
using TutorBot.Grading.Grading.Reference.Texts;

namespace TutorBot.Grading.Grading.Reference.Models;

/// <summary>
/// Makes graded answers ready: each beside its own model answers and those of the question's other points.
/// </summary>
internal sealed class ItemReader
{
    private static readonly ImmutableArray<int> Compared =
        [.. new[]
            {
                "soft-f-new", "mean", "letters", "recall-new", "close-f-new", "best-sentence", "best-sentence-mean",
            }
            .Select(name => PairReader.Names.IndexOf(name))];

    private readonly ConcurrentDictionary<string, ComparedText> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Answer, string Reference, string Question), double[]> _pairs = [];
    private readonly Dictionary<string, ImmutableArray<string>> _points;

    /// <param name="items">All that is known: the points of a question are gathered from them, never labels.</param>
    public ItemReader(IEnumerable<GradedItem> items) => _points = items
        .Where(item => item.Expectation.Length > 0)
        .GroupBy(item => item.Question, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.SelectMany(item => item.References).Distinct(StringComparer.Ordinal).ToImmutableArray(),
            StringComparer.Ordinal);

    public static ImmutableArray<string> Names =>
        [.. PairReader.Names, "references", "mean-soft-f", "points",
            .. Compared.Select(at => PairReader.Names[at] + "-above-others"),
            .. Compared.Select(at => PairReader.Names[at] + "-above-mean")];

    public ItemReading Read(GradedItem item)
    {
        var (answer, question) = (Text(item.Answer), Text(item.QuestionText));
        var references = item.References.IsEmpty ? [item.QuestionText] : item.References;
        var pairs = references
            .Select(text => (Text: Text(text), Numbers: Pair(item, text)))
            .ToList();
        var best = pairs.MaxBy(pair => pair.Numbers[PairReader.SoftF]);
        double[] numbers =
        [
            .. best.Numbers, pairs.Count, pairs.Average(pair => pair.Numbers[PairReader.SoftF]),
            .. AboveOthers(item, best.Numbers),
        ];
        return new ItemReading(item, answer, best.Text, question, numbers);
    }

    /// <summary>How much nearer the answer is to this point than to the question's other points.</summary>
    private double[] AboveOthers(GradedItem item, double[] own)
    {
        var others = _points.GetValueOrDefault(item.Question, [])
            .Where(text => item.Expectation.Length > 0 && !item.References.Contains(text))
            .Select(text => Pair(item, text))
            .ToList();
        return others.Count == 0
            ? new double[1 + (2 * Compared.Length)]
            :
            [
                others.Count + 1,
                .. Compared.Select(at => own[at] - others.Max(numbers => numbers[at])),
                .. Compared.Select(at => own[at] - others.Average(numbers => numbers[at])),
            ];
    }

    private double[] Pair(GradedItem item, string reference) => _pairs.GetOrAdd(
        (item.Answer, reference, item.QuestionText),
        key => PairReader.Read(Text(key.Answer), Text(key.Reference), Text(key.Question)));

    private ComparedText Text(string text) => _texts.GetOrAdd(text, ComparedText.Read);
}
