using TutorBot.Grading.Grading.Reference.Similarity;
using TutorBot.Grading.Grading.Reference.Texts;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Tests.Grading.Reference;

public sealed class PairReaderTests
{
    private const string Question = "Why did the bridge fall into the river?";
    private const string Reference = "The bridge fell because its iron had rusted.";

    [Fact]
    public void Other_words_for_the_same_are_nearer_than_other_things()
    {
        var paraphrase = Read("the steel was corroded");
        var other = Read("the mayor was elected");
        Number(paraphrase, "soft-f-new").ShouldBeGreaterThan(Number(other, "soft-f-new") + 0.1);
        Number(paraphrase, "recall-new").ShouldBe(0);
    }

    [Fact]
    public void Words_of_the_question_say_nothing_new()
    {
        var echo = Read("the bridge fell into the river");
        Number(echo, "recall").ShouldBeGreaterThan(0);
        Number(echo, "recall-new").ShouldBe(0);
        Number(echo, "new-words").ShouldBe(0);
        Number(echo, "question-in-answer").ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void A_slip_of_spelling_costs_little()
    {
        Number(Read("the iorn was rustted"), "letters-recall").ShouldBeGreaterThan(0.2);
        Number(Read("the irron had rustedd"), "soft-recall-new")
            .ShouldBeGreaterThan(Number(Read("the wind had blown"), "soft-recall-new"));
    }

    [Fact]
    public void A_denied_answer_does_not_match_a_plain_one()
    {
        Number(Read("its iron had not rusted"), "denial-mismatch").ShouldBe(1);
        Number(Read("its iron had rusted"), "denial-mismatch").ShouldBe(0);
    }

    [Fact]
    public void The_opposite_is_told_from_the_same()
    {
        var numbers = Read("the water gets colder, so it went up", "The water gets warmer, so it went down.");
        Number(numbers, "opposed").ShouldBeGreaterThan(0);
        Number(Read("the water gets warmer", "The water gets warmer."), "opposed").ShouldBe(0);
    }

    [Fact]
    public void One_good_sentence_among_many_is_found()
    {
        var padded = Read("I like rivers. Its iron had rusted. My uncle builds boats. We went there on Sunday.");
        Number(padded, "best-sentence").ShouldBeGreaterThan(Number(padded, "soft-f-new"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("\ud800")]
    [InlineData("the of and")]
    public void Nothing_said_gives_numbers_all_the_same(string answer)
    {
        var numbers = Read(answer);
        numbers.Length.ShouldBe(PairReader.Names.Length);
        numbers.ShouldAllBe(number => double.IsFinite(number));
    }

    [Fact]
    public void Vectors_are_of_one_length_and_near_for_near_words()
    {
        var vectors = WordVectors.Default;
        var (king, queen, soup) = (Unit("king"), Unit("queen"), Unit("soup"));
        WordVectors.Dot(king, king).ShouldBe(1, 1e-4);
        WordVectors.Dot(king, queen).ShouldBeGreaterThan(WordVectors.Dot(king, soup) + 0.2f);
        vectors.Rank("the").ShouldBeLessThan(10);
        vectors.Rank("qqzzqq").ShouldBe(-1);

        float[] Unit(string word) => vectors.Unit(vectors.Rank(word));
    }

    private static double[] Read(string answer, string reference = Reference) => PairReader.Read(
        ComparedText.Read(answer), ComparedText.Read(reference), ComparedText.Read(Question));

    private static double Number(double[] numbers, string name) => numbers[PairReader.Names.IndexOf(name)];
}
