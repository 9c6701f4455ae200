using TutorBot.Grading.Analysis.Learning;

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
}
