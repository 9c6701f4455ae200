using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Grading.Analysis.Learning;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Measuring;

/// <summary>How well short texts are told apart by kind; every label weighs the same in the mean.</summary>
internal static class LabelMeasure
{
    private const int Epochs = 25;
    private const double Decay = 0.005;

    /// <param name="rows">Texts with a label each; several labels on one text leave it out.</param>
    /// <param name="byTopic">Texts of one topic stay in one part, so that no topic is known from training.</param>
    public static ImmutableArray<TaskRow> Run(IReadOnlyList<JsonElement> rows, bool byTopic)
    {
        var texts = Texts(rows, byTopic);
        var training = texts.Where(text => TaskMeasure.IsTraining(text.Split)).ToList();
        var rest = texts.Where(text => !TaskMeasure.IsTraining(text.Split)).ToList();
        if (training.Count > 0 && rest.Count > 0)
        {
            return [.. rest.GroupBy(text => text.Split, StringComparer.Ordinal).Select(group => Score(group.Key,
                [(training, [.. group])]))];
        }

        return texts.Count < TaskMeasure.Folds * 2 ? []
            : [Score(byTopic ? "in five parts, topics held out" : "in five parts", [.. Parts(texts, byTopic)]),
                .. ByShipped(texts, byTopic ? ShippedClassifiers.Evidence : ShippedClassifiers.Fallacies)];
    }

    /// <summary>Fitted on the train split where there is one, else on all; null where there is nothing.</summary>
    public static TextClassifier? Fit(IReadOnlyList<JsonElement> rows, bool byTopic)
    {
        var texts = Texts(rows, byTopic);
        var training = texts.Where(text => TaskMeasure.IsTraining(text.Split)).ToList();
        return texts.Count == 0 ? null : Train(training.Count > 0 ? training : texts);
    }

    private static TextClassifier Train(List<LabelledText> texts) =>
        TextClassifier.Train([.. texts.Select(text => (text.Text, text.Topic, text.Label))], Epochs, Decay);

    private static List<LabelledText> Texts(IReadOnlyList<JsonElement> rows, bool byTopic) =>
    [
        .. rows.Where(row => !byTopic || MarkedSet.Text(row, "kind") is "" or "evidence")
            .Select(row => new LabelledText(
                MarkedSet.Text(row, "text"), MarkedSet.Text(row, "label"), MarkedSet.Text(row, "topic"),
                MarkedSet.Text(row, "split")))
            .Where(text => text.Text.Length > 0 && text.Label.Length > 0 && text.Label.AsSpan().IndexOfAny(",|") < 0),
    ];

    /// <summary>
    /// What the weights that ship make of a set with their labels; nothing for the set that they were fitted on.
    /// </summary>
    private static IEnumerable<TaskRow> ByShipped(List<LabelledText> texts, TextClassifier shipped)
    {
        if (texts.TrueForAll(text => shipped.Labels.Contains(text.Label))
            && TextClassifier.SourceOf(texts.Select(text => text.Text)) != shipped.Source)
        {
            yield return Table("by the weights that ship",
                [.. texts.Select(text => (text.Label, shipped.Read(text.Text, text.Topic).Label))]);
        }
    }

    private static IEnumerable<(List<LabelledText> Training, List<LabelledText> Held)> Parts(
        List<LabelledText> texts, bool byTopic)
    {
        for (var part = 0; part < TaskMeasure.Folds; part++)
        {
            var split = texts.Index().ToLookup(
                pair => PartOf(pair.Index, pair.Item, byTopic) == part, pair => pair.Item);
            yield return ([.. split[false]], [.. split[true]]);
        }
    }

    private static int PartOf(int at, LabelledText text, bool byTopic) => byTopic && text.Topic.Length > 0
        ? (int)(StableHash.Of(text.Topic) % (ulong)TaskMeasure.Folds)
        : at % TaskMeasure.Folds;

    private static TaskRow Score(string set, IEnumerable<(List<LabelledText> Training, List<LabelledText> Held)> parts)
    {
        var pairs = new List<(string Gold, string Read)>();
        foreach (var (training, held) in parts)
        {
            var classifier = Train(training);
            pairs.AddRange(held.Select(text => (text.Label, classifier.Read(text.Text, text.Topic).Label)));
        }

        return Table(set, pairs);
    }

    private static TaskRow Table(string set, List<(string Gold, string Read)> pairs)
    {
        var labels = pairs.Select(pair => pair.Gold)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var scores = labels.Select(label => (Name: "F1 " + label, Value: F1(pairs, label))).ToList();
        return new TaskRow(set, pairs.Count,
        [
            ("accuracy", ReferenceScore.Share(pairs.Count(pair => pair.Gold == pair.Read), pairs.Count)),
            ("macro F1", scores.Count == 0 ? 0 : scores.Average(score => score.Value)),
            .. scores,
        ]);
    }

    private static double F1(List<(string Gold, string Read)> pairs, string label)
    {
        var right = pairs.Count(pair => pair.Gold == label && pair.Read == label);
        return ReferenceScore.Share(2 * right, pairs.Count(pair => pair.Gold == label) + pairs.Count(pair =>
            pair.Read == label));
    }
}
