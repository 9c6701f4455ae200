using System.Collections.Immutable;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>Cuts examples into stretches that make an element and stretches that do not.</summary>
internal sealed class TrainingSource(Question question, Func<string, TextReading> read)
{
    /// <summary>
    /// A wording of one element hardly makes another, and a denied one hardly its own, but nobody has marked them.
    /// </summary>
    private const double Aside = 0.3;

    private readonly ImmutableArray<ElementId> _elements = [.. question.Elements.Select(element => element.Id)];

    public List<TrainingWindow> Windows(IEnumerable<MarkedExample> examples)
    {
        var asked = examples.Where(example => example.Question == question.Id).ToList();
        var sought = asked.GroupBy(example => example.Set, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.SelectMany(example => example.Points).Select(point => point.Element).ToImmutableHashSet(),
            StringComparer.Ordinal);
        var windows = asked.SelectMany(example => Cut(example, sought[example.Set])).ToList();
        foreach (var element in question.Elements)
        {
            windows.AddRange(element.Reading.Says
                .SelectMany(said => Wording(said.Text, said.From, element.Id, makes: true)));
            windows.AddRange(element.Reading.Says
                .Where(said => said.Standing == Standing.Full)
                .SelectMany(said => Wording(Denied(said.Text), said.From, element.Id, makes: false))
                .Select(window => window with { Against = Aside }));
            windows.AddRange(element.Reading.NearMisses
                .SelectMany(miss => Wording(miss.Text, miss.From, element.Id, makes: false)));
        }

        return windows;
    }

    /// <summary>The same words used to deny a point do not make it.</summary>
    private static string Denied(string text) => "It is not true that " + text;

    /// <summary>A wording that a teacher wrote for one element.</summary>
    private IEnumerable<TrainingWindow> Wording(string text, string from, ElementId element, bool makes)
    {
        var reading = read(text);
        if (reading.Text.Words.IsEmpty)
        {
            return [];
        }

        var features = new FeatureReader(reading).Copy(new Stretch(0, reading.Text.Words.Length));
        return makes
            ? [new TrainingWindow(from, features, [element], [.. _elements.Where(other => other != element)], Aside)]
            : [new TrainingWindow(from, features, [], [element])];
    }

    private IEnumerable<TrainingWindow> Cut(MarkedExample example, ImmutableHashSet<ElementId> sought)
    {
        var reading = read(example.Text);
        var places = example.Points.ToDictionary(point => point.Element, point => Place(reading.Text, point.Words));
        var open = sought.Except(example.Unsure);
        var features = new FeatureReader(reading);
        foreach (var (element, place) in places.Where(entry => entry.Value.Length > 0))
        {
            yield return new TrainingWindow(example.From, features.Copy(place), [element], []);
        }

        foreach (var sentence in reading.Text.Sentences)
        {
            var none = open.Where(element => !places.TryGetValue(element, out var place)
                || !place.Meets(sentence.Start, sentence.End)).ToImmutableHashSet();
            var whole = _elements.Where(element => places.TryGetValue(element, out var place)
                && place.Meets(sentence.Start, sentence.End)).ToImmutableHashSet();
            yield return new TrainingWindow(
                example.From, features.Copy(new Stretch(sentence.Start, sentence.End)), whole, none);
        }
    }

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
