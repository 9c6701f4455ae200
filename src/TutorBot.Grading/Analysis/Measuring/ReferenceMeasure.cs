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
        var sequences = rows
            .Select(row => (Split: MarkedSet.Text(row, "split"), Sequence: Sequence(row)))
            .Where(pair => pair.Sequence.Tokens.Count > 0)
            .ToList();
        var training = sequences.Where(pair => TaskMeasure.IsTraining(pair.Split)).Select(pair =>
            pair.Sequence).ToList();
        var rest = sequences.Where(pair => !TaskMeasure.IsTraining(pair.Split)).ToList();
        return training.Count > 0 && rest.Count > 0 ? Splits(training, rest)
            : sequences.Count >= TaskMeasure.Folds ? [InParts([.. sequences.Select(pair => pair.Sequence)])]
            : [];
    }

    private static LabelledSequence Sequence(JsonElement row) =>
        ReferenceTokens.Of(MarkedSet.Text(row, "raw"), [.. ReferenceTokens.Fields(row)]);

    private static ImmutableArray<TaskRow> Splits(
        List<LabelledSequence> training, List<(string Split, LabelledSequence Sequence)> rest)
    {
        var tagger = SequenceTagger.Train(training, Epochs);
        return
        [
            .. rest.GroupBy(pair => pair.Split, StringComparer.Ordinal).Select(group =>
            {
                var score = new ReferenceScore();
                foreach (var (_, sequence) in group)
                {
                    score.Add(sequence.Labels, tagger.Tag(sequence.Tokens));
                }

                return score.Row(group.Key);
            }),
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
