using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Grading;

/// <summary>What learners say who agree with the author, and single readings that were wrong once.</summary>
public sealed class AgreementTests
{
    private static readonly Lazy<Grader> October = new(() => Grader.For(PackLoader.Load(
        Path.Combine(Repository.Packs, "october-1917")).ShouldBeOfType<PackLoad.Loaded>().Pack));

    [Theory]
    [InlineData("it was NOT a coup")]
    [InlineData("It was not a coup, he is right about that.")]
    [InlineData("I agree with the author, it wasn't a coup.")]
    [InlineData("he's right")]
    [InlineData("I think he is right and the people wanted it")]
    public void Whoever_agrees_with_the_author_makes_no_point_against_him(string text)
    {
        var grade = Grade("q1", text);

        grade.Points.Where(point => point.Standing == Standing.Full).ShouldBeEmpty();
        grade.Level.ShouldBeLessThanOrEqualTo(1);
        grade.Misconceptions.ShouldNotContain(read => read.Misconception == new MisconceptionId("author-says-coup"));
    }

    [Theory]
    [InlineData("Nothing he quotes is from October 1917.")]
    [InlineData("None of the dated quotes is from Oct. 1917.")]
    [InlineData("there is no quote from the 25th of october")]
    [InlineData("No quotation comes from 25 October 1917, they stop in August.")]
    [InlineData("The quotes are from april, june and august, none from october.")]
    public void October_is_read_however_its_date_is_written(string text) =>
        Grade("q3", text).Points.ShouldContain(point => point.Element == new ElementId("evidence-from-another-time"));

    [Theory]
    [InlineData("lenin wants power so he says that")]
    [InlineData("Lenin wants power, so he says that.")]
    [InlineData("lenin wanted the power thats why he says so")]
    [InlineData("he wants power so of course he would say that")]
    public void A_motive_for_saying_so_counts_as_a_start_for_the_question_about_problems(string text) =>
        Grade("q3", text).Points.ShouldContain(point => point.Element == new ElementId("interested-party"));

    private static AnswerGrade Grade(string question, string text) =>
        October.Value.Grade(new QuestionId(question), text, AnswerContext.None);
}
