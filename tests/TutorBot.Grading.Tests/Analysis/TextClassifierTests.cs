using System.Text.Json;
using TutorBot.Grading.Analysis.Learning;
using TutorBot.Grading.Analysis.Measuring;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Analysis;

public sealed class TextClassifierTests
{
    private static readonly (string Text, string Topic, string Label)[] Marked =
    [
        .. Enumerable.Range(0, 12).SelectMany(at => new[]
        {
            ($"A survey of {at}00 mills found that {at} % of the weavers slept.", "mills", "STUDY"),
            ($"The minister said that mill number {at} \"was never theirs\".", "mills", "EXPERT"),
        }),
    ];

    [Fact]
    public void A_pattern_keeps_how_a_text_is_built_and_not_what_it_is_about() =>
        TextPatterns.Kinds("In June 1911 Jane Orme found that 40% of 1,200 weavers slept badly.")
            .ShouldBe(
                ["^", "in", "MONTH", "YEAR", "NAME", "found", "that", "#", "%", "of", "#.#", "-s", "-", "-ly", "."]);

    [Fact]
    public void A_label_is_told_on_another_subject_than_the_one_learnt()
    {
        var classifier = TextClassifier.Train(Marked, 10, 0.005);
        classifier.Read("A survey of 40 harbours found that 7 % of the boats leaked.", "ports").Label.ShouldBe("STUDY");
        classifier.Read("The mayor said that the port \"was always ours\".", "ports").Label.ShouldBe("EXPERT");
    }

    [Fact]
    public void The_same_texts_always_give_the_same_weights()
    {
        var (one, other) = (TextClassifier.Train(Marked, 5, 0.005), TextClassifier.Train(Marked, 5, 0.005));
        one.Read("The survey said so.", "").ShouldBe(other.Read("The survey said so.", ""));
    }

    [Fact]
    public void Weights_written_and_read_again_tell_the_same()
    {
        var classifier = TextClassifier.Train(Marked, 5, 0.005);
        using var file = new MemoryStream();
        ClassifierFile.Write(classifier, file);
        file.Position = 0;
        var again = ClassifierFile.Read(file);
        again.Labels.ShouldBe(classifier.Labels);
        again.Source.ShouldBe(classifier.Source);
        var (label, share) = again.Read("A survey found that 7 % slept.", "mills");
        label.ShouldBe("STUDY");
        share.ShouldBe(classifier.Read("A survey found that 7 % slept.", "mills").Share, 0.01);
    }

    [Fact]
    public void Damaged_weights_are_refused() =>
        Should.Throw<InvalidDataException>(() => ClassifierFile.Read(new MemoryStream([1, 2, 3, 4])));

    [Theory]
    [InlineData(MeasuredTask.Evidence, "ibm_ce")]
    [InlineData(MeasuredTask.Fallacies, "argotario")]
    public void The_weights_that_ship_come_from_the_open_set(MeasuredTask task, string name)
    {
        var set = Path.Combine(Repository.Shared ?? "", "data", name, "data.jsonl.gz");
        Assert.SkipUnless(File.Exists(set), "Needs the marked set beside the checkout.");
        using var stream = File.OpenRead(set);
        var fitted = TaskMeasure.FitLabels(task, MarkedSet.Read(stream, out _))!;
        var shipped = task == MeasuredTask.Evidence ? ShippedClassifiers.Evidence : ShippedClassifiers.Fallacies;
        shipped.Source.ShouldBe(fitted.Source);
        shipped.Labels.ShouldBe(fitted.Labels);
        Names(shipped).SequenceEqual(Names(fitted), StringComparer.Ordinal).ShouldBeTrue();
    }

    private static IEnumerable<string> Names(TextClassifier classifier) =>
        classifier.Rows.Select(row => row.Name).Order(StringComparer.Ordinal);

    [Fact]
    public void A_set_of_known_labels_is_also_read_by_the_weights_that_ship_but_not_their_own()
    {
        var rows = Marked.Concat(Marked).Select((text, at) => JsonSerializer.SerializeToElement(
            new { text = $"{text.Text} {at}", topic = $"mills {at}", label = text.Label, split = "" })).ToList();
        TaskMeasure.Run(MeasuredTask.Evidence, rows).Select(row => row.Set)
            .ShouldBe(["in five parts, topics held out", "by the weights that ship"]);
    }
}
