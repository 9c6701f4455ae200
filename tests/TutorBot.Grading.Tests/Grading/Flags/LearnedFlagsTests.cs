using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Grading.Analysis.Learning;
using TutorBot.Grading.Analysis.Measuring;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Flags;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Grading.Flags;

/// <summary>No text here is one of those that the weights were fitted on.</summary>
public sealed class LearnedFlagsTests
{
    private static readonly Grader October = Grader.For(
        PackLoader.Load(Path.Combine(Repository.Packs, "october-1917")).ShouldBeOfType<PackLoad.Loaded>().Pack);

    [Theory]
    [InlineData(AnswerFlag.HelpRequest, "What does he leave out?", "no clue where im meant to dig, throw me a bone")]
    [InlineData(AnswerFlag.OffTopic, "", "my paper boat sank in the bath and my sister laughed")]
    [InlineData(AnswerFlag.OffTopic, "", "we had to evacuate because of smoke in the chem lab")]
    [InlineData(AnswerFlag.NoContent, "How do you know?", "it rings true somehow")]
    [InlineData(AnswerFlag.Abusive, "", "you walking rubbish bin, nobody asked for you")]
    public void What_no_form_knows_is_told_by_what_was_learnt(AnswerFlag flag, string prompt, string text)
    {
        var read = Grade(text, prompt).Flags.ShouldHaveSingleItem();
        read.Flag.ShouldBe(flag);
        read.Rule.ShouldNotBeNull().Id.ShouldStartWith("learned-");
        read.Evidence.ShouldNotBeNull().Quote.ShouldBe(text);
    }

    [Theory]
    [InlineData("Who is missing?", "the farmers")]
    [InlineData("Who is missing?", "those who lost")]
    [InlineData("Is a memoir enough?", "no, he remembers it how he wants")]
    [InlineData("What kind of source is it?", "diary")]
    [InlineData("Why is that a problem?", "how would they know, they werent there")]
    [InlineData("", "he was paid for it")]
    public void A_short_answer_is_not_flagged(string prompt, string text) =>
        Grade(text, prompt).Flags.ShouldBeEmpty();

    [Theory]
    [InlineData("throw me a bone here. all i have is that winning isnt the same as being popular")]
    [InlineData("my brain is soup, but winning isnt the same as being popular")]
    public void A_point_that_was_made_is_not_overruled(string text)
    {
        var grade = Grade(text, "");
        grade.Flags.ShouldBeEmpty();
        grade.Points.ShouldContain(point => point.Standing == Standing.Full);
    }

    [Fact]
    public void A_long_text_is_an_answer()
    {
        const string Talk = "my paper boat sank in the bath and my sister laughed";
        Grade(Talk, "").Flags.ShouldNotBeEmpty();
        Grade(string.Join(", ", Enumerable.Repeat(Talk, 6)), "").Flags.ShouldNotContain(read => read.Rule != null);
    }

    [Fact]
    public void The_words_that_weighed_most_are_named()
    {
        const string Plea = "no clue where im meant to dig, throw me a bone";
        var rule = Grade(Plea, "What does he leave out?").Flags.Single().Rule!;
        rule.Id.ShouldBe("learned-help-request");
        rule.Says.ShouldStartWith("Reads like a request for help, most by \"clue\"");
        rule.Strength.ShouldBeInRange(LearnedFlags.Enough, 1);
        October.Explain(QuestionId.Parse("q1"), Plea, new AnswerContext("What does he leave out?"))
            .ShouldContain("HelpRequest [learned-help-request: Reads like a request for help");
    }

    [Fact]
    public void The_weights_that_ship_were_fitted_on_the_messages_beside_them()
    {
        var rows = Messages();
        ShippedClassifiers.Flags.Source.ShouldBe(
            TextClassifier.SourceOf(rows.Select(row => MarkedSet.Text(row, "text"))));
        ShippedClassifiers.Flags.Labels.ShouldBe([.. LearnedFlags.Names.Append("none").Append("other").Order()]);
    }

    [Fact]
    public void Every_set_is_measured_by_what_the_others_taught()
    {
        var rows = Enumerable.Range(0, 30).SelectMany(at => new[]
        {
            Row(at, "help-request", $"please help me with number {at}"),
            Row(at, "", $"the owner gains by it {at} times"),
        }).ToList();
        var table = TaskMeasure.Run(MeasuredTask.Flags, rows);
        table.Select(row => row.Set)
            .ShouldBe(["one, by the others", "two, by the others", "all, each set by the others"]);
        table[^1].Figures.ShouldContain(("precision help-request", 1.0));
        table[^1].Figures.ShouldContain(("recall help-request", 1.0));
    }

    private static JsonElement Row(int at, string label, string text) =>
        JsonSerializer.SerializeToElement(new { set = at % 2 == 0 ? "one" : "two", label, prompt = "", text });

    private static ImmutableArray<JsonElement> Messages()
    {
        using var file = File.OpenRead(Path.Combine(Repository.Root, "config", "lexicon", "training", "flags.jsonl"));
        return MarkedSet.Read(file, out _);
    }

    private static AnswerGrade Grade(string text, string prompt) =>
        October.Grade(QuestionId.Parse("q1"), text, new AnswerContext(prompt));
}
