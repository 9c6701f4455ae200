using Microsoft.Playwright;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Phrases;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using TutorBot.Testing;
using TutorBot.Web.Tests.Site;

namespace TutorBot.EndToEnd.Browser;

/// <summary>The exercise that ships, played in a browser by the real tutor.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class OctoberTests(Chromium chromium)
{
    private const string Answer =
        "In P2 he asks how a small party could beat the army. But the soldiers just stayed at home, "
        + "that doesnt mean they were for Lenin.";

    /// <summary>One for all looks: readying its reader takes longer than a test of a page should.</summary>
    private static readonly Lazy<Exercise> October = new(Open);

    [Theory]
    [MemberData(nameof(Look.All), MemberType = typeof(Look))]
    public async Task A_first_answer_is_credited_in_the_learners_own_words(int width, int height, bool dark)
    {
        var look = new Look(width, height, dark);
        await using var site = await WebSite.StartAsync(exercise: October.Value);
        await using var window = await chromium.WindowAsync(look.Options());
        var start = await ChatWindow.OpenAsync(window, site.Address);
        await look.KeepAsync(start.Page, "october-start");
        var chat = await ChatWindow.BeginAsync(window, site.Address);
        await Assertions.Expect(chat.Page.Locator(".criteria[open]")).ToBeAttachedAsync();
        await look.KeepAsync(chat.Page, "october-opening");

        await chat.SayAsync(Answer);
        await Assertions.Expect(chat.Log.Locator("mark").First).ToBeAttachedAsync();
        await look.KeepAsync(chat.Page, "october-answer");
        await chat.Page.Locator("#ladder button[value=Hint]").ClickAsync();
        await Assertions.Expect(chat.Answered).ToHaveCountAsync(3);
        await look.KeepAsync(chat.Page, "october-hint");
        await chat.Page.Locator(".more summary").ClickAsync();
        await look.KeepAsync(chat.Page, "october-more");
        await chat.Page.Locator(".menu button[value=Stop]").ClickAsync();
        await Assertions.Expect(chat.Answered).ToHaveCountAsync(4);
        await look.KeepAsync(chat.Page, "october-stop");

        (await chat.IsWiderThanTheScreenAsync()).ShouldBeFalse();
        chat.Complaints.ShouldBeEmpty();
    }

    private static Exercise Open()
    {
        var loaded = PackLoader.Load(Path.Combine(Repository.Packs, "october-1917")).ShouldBeOfType<PackLoad.Loaded>();
        var locale = Path.Combine(Repository.Root, "config", "locales", "en");
        var grader = Grader.For(loaded.Pack);
        grader.Warm(TestContext.Current.CancellationToken);
        return new Exercise(grader, Phrasebook.Load(locale), ExerciseSettings.Default);
    }
}
