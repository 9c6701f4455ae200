using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Grading.Analysis.Learning;

namespace TutorBot.Grading.Analysis.Measuring;

/// <summary>How well reference strings are taken apart: tokens, whole references, and parts found exactly.</summary>
internal static class ReferenceMeasure
{
    private const int Epochs = 12;

    public static ImmutableArray<TaskRow> Run(IReadOnlyList<JsonElement> rows)
    {
        var sequences = Sequences(rows);
        var training = sequences.Where(pair => TaskMeasure.IsTraining(pair.Split))
            .Select(pair => pair.Sequence).ToList();
        var rest = sequences.Where(pair => !TaskMeasure.IsTraining(pair.Split)).ToList();
        return training.Count > 0 && rest.Count > 0 ? Splits(training, rest)
            : sequences.Count >= TaskMeasure.Folds ? Whole([.. sequences.Select(pair => pair.Sequence)])
            : [];
    }

    public static SequenceTagger? Fit(IReadOnlyList<JsonElement> rows)
    {
        var training = Sequences(rows).Where(pair => TaskMeasure.IsTraining(pair.Split))
            .Select(pair => pair.Sequence).ToList();
        return training.Count == 0 ? null : SequenceTagger.Train(training, Epochs);
    }

    private static List<(string Split, LabelledSequence Sequence)> Sequences(IReadOnlyList<JsonElement> rows) =>
    [
        .. rows.Select(row => (Split: MarkedSet.Text(row, "split"), Sequence: Sequence(row)))
            .Where(pair => pair.Sequence.Tokens.Count > 0),
    ];

    /// <summary>Where the weights that ship know the set's labels, what they make of it as well.</summary>
    private static ImmutableArray<TaskRow> Whole(List<LabelledSequence> sequences)
    {
        var shipped = ShippedTagger.References;
        return sequences.SelectMany(sequence => sequence.Labels).All(shipped.Labels.Contains)
            ? [InParts(sequences), Score("by the weights that ship", sequences, shipped)]
            : [InParts(sequences)];
    }

    private static TaskRow Score(string set, IEnumerable<LabelledSequence> sequences, SequenceTagger tagger)
    {
        var score = new ReferenceScore();
        foreach (var sequence in sequences)
        {
            score.Add(sequence.Labels, tagger.Tag(sequence.Tokens));
        }

        return score.Row(set);
    }

    private static LabelledSequence Sequence(JsonElement row) =>
        ReferenceTokens.Of(MarkedSet.Text(row, "raw"), [.. ReferenceTokens.Fields(row)]);

    private static ImmutableArray<TaskRow> Splits(
        List<LabelledSequence> training, List<(string Split, LabelledSequence Sequence)> rest)
    {
        var tagger = SequenceTagger.Train(training, Epochs);
        return
        [
            .. rest.GroupBy(pair => pair.Split, StringComparer.Ordinal)
                .Select(group => Score(group.Key, group.Select(pair => pair.Sequence), tagger)),
        ];
    }

    private static TaskRow InParts(List<LabelledSequence> sequences)
    {
        var score = new ReferenceScore();
        for (var part = 0; part < TaskMeasure.Folds; part++)
        {
            var tagger = SequenceTagger.Train(
                [.. sequences.Where((_, at) => at % TaskMeasure.Folds != part)], Epochs);
            foreach (var sequence in sequences.Where((_, at) => at % TaskMeasure.Folds == part))
            {
                score.Add(sequence.Labels, tagger.Tag(sequence.Tokens));
            }
        }

        return score.Row("in five parts");
    }
}
