using System.Collections.Immutable;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Grading.Reference.Points;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>What speaks for everything in every example of a pack, measured without its fold.</summary>
internal sealed class ObservedExamples
{
    private readonly PackIndex _index;
    private readonly SoughtLabels _sought;

    private ObservedExamples(Pack pack)
    {
        _index = new PackIndex(pack);
        _sought = new SoughtLabels(pack);
    }

    /// <param name="pack">A pack without weights.</param>
    public static ImmutableArray<Observation> Of(Pack pack)
    {
        var filled = ExampleIds.Fill(pack);
        var observed = new ObservedExamples(filled);
        return [.. Folds.Of(filled.Examples).AsParallel().AsOrdered()
            .SelectMany((fold, number) => observed.Without(fold, number).ToList())];
    }

    private IEnumerable<Observation> Without(ImmutableArray<MarkedExample> held, int number)
    {
        var froms = held.Select(example => example.From).ToHashSet(StringComparer.Ordinal);
        var fitted = _index.Examples.Fit(froms.Contains);
        var wordings = _index.Pack.Questions
            .Where(question => question.Elements.Any(element => element.Reading.IsByWordings))
            .ToDictionary(question => question.Id, question => _index.WordingsWithout(question, froms.Contains));
        return held.SelectMany(example =>
                Read(example, fitted[example.Question], wordings.GetValueOrDefault(example.Question)))
            .Select(observation => observation with { Fold = number });
    }

    private IEnumerable<Observation> Read(MarkedExample example, FittedQuestion fitted, QuestionWordings? wordings)
    {
        var sought = _sought.In(example);
        var reading = _index.Read(example.Text);
        var signals = new SignalReader(_index, reading, new AnswerContext(example.Prompt));
        var byElement = signals.Elements(_index.Question(example.Question), fitted);
        var worded = wordings is null
            ? []
            : new WordingReader(wordings, reading, example.Prompt).Made(byElement).Keys.ToHashSet();
        var elements = byElement.Where(entry => !example.Unsure.Contains(entry.Key))
            .Select(entry => new Observation(
                example.Question,
                Label.Of(entry.Key),
                entry.Value,
                example.Points.FirstOrDefault(point => point.Element == entry.Key)?.Standing)
            {
                IsReadPlainly = !entry.Value.Firings.IsEmpty
                    || (worded.Contains(entry.Key)
                        && _index.Elements[(example.Question, entry.Key)].IsEmpty),
            });
        var misconceptions = signals.Misconceptions(example.Question, fitted)
            .Select(entry => new Observation(
                example.Question,
                Label.Of(entry.Key),
                entry.Value,
                example.Misconceptions.Contains(entry.Key) ? Standing.Full : null)
            {
                IsReadPlainly = !entry.Value.Firings.IsEmpty,
            });
        return elements.Concat(misconceptions).Where(observation => sought.Contains(observation.Label));
    }
}
