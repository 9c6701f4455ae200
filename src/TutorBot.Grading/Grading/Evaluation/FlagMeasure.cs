using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Grading.Analysis.Learning;
using TutorBot.Grading.Analysis.Measuring;
using TutorBot.Grading.Grading.Flags;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>
/// Fits what tells flags of messages beside the forms, and measures it alone: on every set by what was learnt from all
/// others, where a pack's points and the forms are not asked.
/// </summary>
internal static class FlagMeasure
{
    private const int Epochs = 25;
    private const double Decay = 0.0005;
    private const int FewestTexts = 4;

    /// <param name="rows">Messages with <c>text</c>, <c>prompt</c>, <c>label</c> and <c>set</c>.</param>
    public static ImmutableArray<TaskRow> Run(IReadOnlyList<JsonElement> rows)
    {
        var messages = Read(rows);
        var sets = messages.Select(message => message.Split).Distinct(StringComparer.Ordinal).ToList();
        if (sets.Count < 2)
        {
            return [];
        }

        var all = new List<(string Gold, string Read)>();
        var table = ImmutableArray.CreateBuilder<TaskRow>();
        foreach (var set in sets)
        {
            var parts = messages.ToLookup(message => message.Split == set);
            var classifier = Train([.. parts[false]]);
            var pairs = parts[true].Select(message => (message.Label, Told(classifier, message))).ToList();
            all.AddRange(pairs);
            table.Add(Table($"{set}, by the others", pairs));
        }

        table.Add(Table("all, each set by the others", all));
        return table.ToImmutable();
    }

    /// <summary>The weights that all rows give; null where there are none.</summary>
    public static TextClassifier? Fit(IReadOnlyList<JsonElement> rows) =>
        Read(rows) is { Count: > 0 } messages ? Train(messages) : null;

    private static List<LabelledText> Read(IReadOnlyList<JsonElement> rows) =>
    [
        .. rows.Select(row => new LabelledText(
                MarkedSet.Text(row, "text"), LearnedFlags.LabelOf(MarkedSet.Text(row, "label")),
                MarkedSet.Text(row, "prompt"), MarkedSet.Text(row, "set")))
            .Where(message => message.Text.Length > 0),
    ];

    private static TextClassifier Train(List<LabelledText> messages) => TextClassifier.Train(
        [.. messages.Select(message => (Counted(message), message.Label))],
        TextClassifier.SourceOf(messages.Select(message => message.Text)), FewestTexts, Epochs, Decay);

    private static CountedText Counted(LabelledText message) =>
        FlagFeatures.Of(LearnerText.Read(message.Text), AskedLine.Of(message.Topic), known: null);

    private static string Told(TextClassifier classifier, LabelledText message)
    {
        var (label, share) = classifier.Read(Counted(message));
        return share >= LearnedFlags.Enough ? label : LearnedFlags.None;
    }

    private static TaskRow Table(string set, List<(string Gold, string Read)> pairs) => new(
        set,
        pairs.Count,
        [
            .. Figures("any flag", pairs, LearnedFlags.Names.ToHashSet(StringComparer.Ordinal)),
            .. LearnedFlags.Names.SelectMany(name => Figures(name, pairs, [name])),
        ]);

    private static IEnumerable<(string Name, double Value)> Figures(
        string name, List<(string Gold, string Read)> pairs, HashSet<string> flags)
    {
        var hits = pairs.Count(pair => pair.Gold == pair.Read && flags.Contains(pair.Gold));
        yield return ("precision " + name, ReferenceScore.Share(hits, pairs.Count(pair => flags.Contains(pair.Read))));
        yield return ("recall " + name, ReferenceScore.Share(hits, pairs.Count(pair => flags.Contains(pair.Gold))));
    }
}
