using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Grading;

/// <summary>
/// The work of grading, counted in steps of its loops through reading, rules and likeness, grows with the length of a
/// text and no faster.
/// </summary>
public sealed class WorkTests
{
    private static readonly Lazy<Grader> October = new(() => Grader.For(
        ((PackLoad.Loaded)PackLoader.Load(Path.Combine(Repository.Packs, "october-1917"))).Pack));

    private static readonly Lazy<PackIndex> Index = new(() => new PackIndex(October.Value.Pack));

    public static TheoryData<string> Pieces =>
    [
        "a ", "x", "A ", "(", "() ", "1917 ", "\u201Ca\u201D ", "\"a ", "'a ", ". ", "a. ", "a\n", " ", "\n ", "P2. ",
        "p2 ", "\uD800a ", "\uD800 ", "e\u0301\u0301\u0301 ", "https://a.b/c ", "Anna said that Bert said that ",
        "not ", "not they won ", "it is not true that ", "it is not true that Lenin won ", "they won, ", "they won ",
        "he says that he is right but, ", "the majority of the masses did not support Lenin ",
        "i do not say that the majority did not support Lenin ", "he has no numbers and P4 is wrong. ",
        "the workers wanted it because the soviets were not all of society, ", "\"all power to the soviets\" ",
        "how does that prove the majority? ", "the soveits are not teh majorty ", "Lenin wants power so he says that. ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Grading_takes_twice_the_steps_for_twice_the_text_and_no_more(string piece)
    {
        foreach (var question in October.Value.Pack.Questions)
        {
            ShouldDouble(length => Steps(question.Id, Repeat(piece, length), ""), 2_000);
        }
    }

    [Theory]
    [InlineData("they won, ")]
    [InlineData("not they won ")]
    [InlineData("he has no numbers and P4 is wrong. ")]
    public void A_reply_takes_twice_the_steps_for_twice_the_text_and_no_more(string piece) =>
        ShouldDouble(
            length => Steps(new QuestionId("q1"), Repeat(piece, length), "Who in P4 might not agree with him?"), 2_000);

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Reading_without_a_limit_of_length_doubles_too(string piece) =>
        ShouldDouble(
            length =>
            {
                var work = new Work();
                Index.Value.Read(Repeat(piece, length), work);
                return work.Steps;
            },
            5_000);

    [Fact]
    public void What_is_not_read_costs_nothing() =>
        Steps(new QuestionId("q1"), Repeat("they won, ", 100_000), "")
            .ShouldBe(Steps(new QuestionId("q1"), Repeat("they won, ", Grader.LongestReading), ""));

    /// <summary>What is added costs what as much did before; work that were quadratic would double it.</summary>
    private static void ShouldDouble(Func<int, long> stepsOf, int length)
    {
        var steps = new[] { length, 2 * length, 4 * length }.Select(stepsOf).ToArray();

        steps[0].ShouldBeGreaterThan(0);
        var (first, second) = (steps[1] - steps[0], steps[2] - steps[1]);
        second.ShouldBeLessThanOrEqualTo((first * 22 / 10) + 1_000, string.Join(' ', steps));
    }

    private static long Steps(QuestionId question, string text, string prompt)
    {
        var work = new Work();
        October.Value.Grade(question, text, new AnswerContext(prompt), work);
        return work.Steps;
    }

    private static string Repeat(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
