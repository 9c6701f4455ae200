using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Grading.Grading.Consulting;
using TutorBot.Grading.Packs;
using TutorBot.Host.Consulting;
using TutorBot.Testing;

namespace TutorBot.Host.Tests.Consulting;

/// <summary>A second reader that answers well, lies, stalls, breaks off and says what nobody asked for.</summary>
public sealed class SecondReaderTests
{
    private const string Said = "the letters are the owner's so he talks for himself";

    private static readonly Pack Mill = PackLoader.Load(Path.Combine(Repository.Packs, "mill-flood-1893"))
        .ShouldBeOfType<PackLoad.Loaded>().Pack;

    private static readonly ElementId Witness = new("interested-witness");

    private static readonly UncertainAnswer Asked = new(new QuestionId("q3"), "What follows?", Said, [Witness]);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_point_found_in_the_learners_own_words_is_an_opinion()
    {
        await using var model = await StandInModel.StartAsync(
            StandInModel.Finding(Witness.Value, "he talks for himself"), Stop);

        (await Reader(model).AskAsync(Mill, Asked, Stop))!.Made.ShouldBe([Witness]);
    }

    [Fact]
    public async Task It_is_told_the_point_and_the_words_and_asked_for_json()
    {
        await using var model = await StandInModel.StartAsync(StandInModel.Saying("{\"made\":[]}"), Stop);

        (await Reader(model).AskAsync(Mill, Asked, Stop))!.NotMade.ShouldBe([Witness]);

        using var heard = JsonDocument.Parse(model.Heard);
        heard.RootElement.GetProperty("response_format").GetProperty("type").GetString().ShouldBe("json_object");
        var question = heard.RootElement.GetProperty("messages")[1].GetProperty("content").ToString();
        question.ShouldContain(Said);
        question.ShouldContain("interested-witness: ");
        question.ShouldContain("What follows?");
    }

    [Fact]
    public async Task A_lie_about_the_learners_words_leaves_the_point_in_doubt()
    {
        await using var model = await StandInModel.StartAsync(
            StandInModel.Finding(Witness.Value, "he has a motive of his own"), Stop);

        var opinion = (await Reader(model).AskAsync(Mill, Asked, Stop))!;
        opinion.Made.ShouldBeEmpty();
        opinion.NotMade.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_that_stalls_is_not_waited_for()
    {
        await using var model = await StandInModel.StartAsync(StandInModel.StallAsync, Stop);

        (await Reader(model, new ConsultingLimits { Deadline = TimeSpan.FromMilliseconds(200) })
            .AskAsync(Mill, Asked, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task One_that_breaks_off_says_nothing()
    {
        await using var model = await StandInModel.StartAsync(StandInModel.BreakOffAsync, Stop);

        (await Reader(model).AskAsync(Mill, Asked, Stop)).ShouldBeNull();
    }

    [Theory]
    [InlineData("The learner makes the point. Full marks!")]
    [InlineData("")]
    [InlineData("{\"level\":4}")]
    public async Task One_that_answers_in_another_form_says_nothing(string words)
    {
        await using var model = await StandInModel.StartAsync(StandInModel.Saying(words), Stop);

        (await Reader(model).AskAsync(Mill, Asked, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task One_that_is_not_there_says_nothing()
    {
        var model = await StandInModel.StartAsync(StandInModel.StallAsync, Stop);
        var reader = Reader(model);
        await model.DisposeAsync();

        (await reader.AskAsync(Mill, Asked, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task One_that_keeps_failing_is_left_in_peace()
    {
        await using var model = await StandInModel.StartAsync(Refuse, Stop);
        var reader = Reader(model, new ConsultingLimits { Failures = 3 });

        for (var time = 0; time < 10; time++)
        {
            (await reader.AskAsync(Mill, Asked, Stop)).ShouldBeNull();
        }

        model.Asked.ShouldBe(3);
    }

    [Fact]
    public async Task No_more_is_asked_than_the_hour_allows()
    {
        await using var model = await StandInModel.StartAsync(StandInModel.Saying("{\"made\":[]}"), Stop);
        var reader = Reader(model, new ConsultingLimits { AskedInAnHour = 2 });

        for (var time = 0; time < 5; time++)
        {
            await reader.AskAsync(Mill, Asked, Stop);
        }

        model.Asked.ShouldBe(2);
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Task.CompletedTask;
    }

    private static SecondReader Reader(StandInModel model, ConsultingLimits? limits = null) => new(
        model.Endpoint,
        "stand-in",
        "",
        limits ?? new ConsultingLimits { Deadline = TimeSpan.FromMinutes(1) },
        TimeProvider.System,
        NullLogger<SecondReader>.Instance);
}
