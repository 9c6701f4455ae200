using System.Collections.Immutable;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>Cuts a pack's examples into stretches that make an element and stretches that do not.</summary>
internal sealed class TrainingSource(Pack pack, Func<string, TextReading> read)
{
    /// <summary>A wording of one element hardly makes another, but nobody has marked it.</summary>
    private const double Aside = 0.3;

    /// <summary>Denials are few among examples, and what makes a point has most of their words.</summary>
    private const double Twice = 2;

    private readonly SoughtLabels _sought = new(pack);

    /// <summary>Every answer in one piece, with the tutor's line.</summary>
    public List<TrainingWindow> Wholes() => [.. pack.Examples.Select(Whole), .. AllWordings()];

    /// <summary>The sentences of every answer, and the places where points are made.</summary>
    public List<TrainingWindow> Stretches() => [.. pack.Examples.SelectMany(Cut), .. AllWordings()];

    private List<TrainingWindow> AllWordings() =>
    [
        .. pack.Questions.SelectMany(question => question.Elements.SelectMany(element => Wordings(
            element.Reading,
            question.Id,
            Label.Of(element.Id),
            [.. question.Elements.Select(other => Label.Of(other.Id))]))),
        .. pack.Misconceptions.SelectMany(misconception => Wordings(
            misconception.Reading,
            null,
            Label.Of(misconception.Id),
            [.. pack.Misconceptions.Select(other => Label.Of(other.Id))])),
    ];

    /// <summary>The wordings that a teacher wrote for one label among others.</summary>
    private IEnumerable<TrainingWindow> Wordings(
        Packs.Reading reading, QuestionId? question, Label label, ImmutableHashSet<Label> all)
    {
        foreach (var said in reading.Says)
        {
            yield return Window(said.Text, said.From, question, [label], all.Remove(label), Aside);
            if (said.Standing == Standing.Full && question is not null)
            {
                yield return Window(Denied(said.Text), said.From, question, [], [label], Twice);
            }
        }

        foreach (var miss in reading.NearMisses)
        {
            yield return Window(miss.Text, miss.From, question, [], [label], 1);
        }
    }

    /// <summary>The same words used to deny a point do not make it.</summary>
    private static string Denied(string text) => "It is not true that " + text;

    private TrainingWindow Window(
        string text,
        string from,
        QuestionId? question,
        ImmutableHashSet<Label> makes,
        ImmutableHashSet<Label> makesNot,
        double against)
    {
        var reading = read(text);
        var features = new FeatureReader(reading).Copy(new Stretch(0, reading.Text.Words.Length));
        return new TrainingWindow(from, question, features, makes, makesNot, against);
    }

    private TrainingWindow Whole(MarkedExample example)
    {
        var makes = example.Points.Select(point => Label.Of(point.Element))
            .Concat(example.Misconceptions.Select(Label.Of))
            .ToImmutableHashSet();
        var unsure = example.Unsure.Select(Label.Of);
        return Of(
            example,
            WholeFeatures.Of(read(example.Text), example.Prompt.Length > 0 ? read(example.Prompt) : null),
            makes,
            _sought.In(example).Except(unsure).Except(makes));
    }

    private IEnumerable<TrainingWindow> Cut(MarkedExample example)
    {
        var reading = read(example.Text);
        var places = example.Points
            .ToDictionary(point => Label.Of(point.Element), point => Place(reading.Text, point.Words));
        var mistakes = example.Misconceptions.Select(Label.Of).ToImmutableHashSet();
        var unsure = example.Unsure.Select(Label.Of).ToImmutableHashSet();
        var open = _sought.In(example).Except(unsure).Except(mistakes);
        var features = new FeatureReader(reading);
        foreach (var (element, place) in places.Where(entry => entry.Value.Length > 0))
        {
            yield return Of(example, features.Copy(place), [element], []);
        }

        if (!mistakes.IsEmpty)
        {
            yield return Of(example, features.Copy(new Stretch(0, reading.Text.Words.Length)), mistakes, []);
        }

        foreach (var sentence in reading.Text.Sentences)
        {
            bool IsHere(Label label) =>
                places.TryGetValue(label, out var place) && place.Meets(sentence.Start, sentence.End);
            yield return Of(
                example,
                features.Copy(new Stretch(sentence.Start, sentence.End)),
                [.. places.Keys.Where(IsHere)],
                [.. open.Where(label => !IsHere(label))]);
        }
    }

    private static TrainingWindow Of(
        MarkedExample example, StretchFeatures features, ImmutableHashSet<Label> makes, ImmutableHashSet<Label> not) =>
        new(example.From, example.Question, features, makes, not);

    /// <summary>The sentences that hold the marker's words; the whole text when they cannot be found.</summary>
    private static Stretch Place(LearnerText text, string words)
    {
        var at = words.Length == 0 ? -1 : text.Folded.Original.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
        {
            return new Stretch(0, text.Words.Length);
        }

        var touched = Enumerable.Range(0, text.Sentences.Length)
            .Where(number => Touches(text, text.Sentences[number], at, at + words.Length))
            .ToList();
        return touched.Count == 0
            ? new Stretch(0, text.Words.Length)
            : new Stretch(text.Sentences[touched[0]].Start, text.Sentences[touched[^1]].End);
    }

    private static bool Touches(LearnerText text, Sentence sentence, int start, int end)
    {
        var (from, to) = text.Locate(sentence.Start, sentence.End);
        return from < end && to > start;
    }
}
