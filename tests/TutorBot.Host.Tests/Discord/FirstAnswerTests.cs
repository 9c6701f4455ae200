using TutorBot.Discord.Interactions;
using TutorBot.Host.Discord.Rendering;
using static TutorBot.Host.Tests.Discord.Sent;

namespace TutorBot.Host.Tests.Discord;

/// <summary>Forms and proposals, for which Discord waits three seconds and no longer.</summary>
public sealed class FirstAnswerTests : IAsyncDisposable
{
    private readonly BotOnTrial _bot = new();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Forms_are_shown_while_what_came_before_them_waits_for_the_store()
    {
        _bot.Store.Unavailable = true;
        InteractionHead[] heads = [.. Enumerable.Range(0, 3).Select(_ => Head(Ann, server: true))];
        _bot.Arrive(Command(heads[0], "rebut"));
        _bot.Arrive(Pressed(heads[1], ButtonId.Rebut));
        _bot.Arrive(Pressed(heads[2], ButtonId.Answer));

        await BotOnTrial.UntilAsync(() => Task.FromResult(_bot.Desk.Forms.Count == heads.Length));
        _bot.Desk.Forms.Keys.ShouldBe(heads.Select(head => head.Id), ignoreOrder: true);
        _bot.Store.Unavailable = false;
        (await _bot.PositionAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_form_that_came_too_late_is_offered_in_a_direct_message()
    {
        var head = Head(Ann, server: true);
        _bot.Desk.Expired.Add(head.Id);
        await _bot.SettleAsync(Command(head, "rebut"));

        _bot.Said(RecordedRest.DirectOf(Ann)).ShouldBe([BotOnTrial.Texts["form.late"]]);
        BotOnTrial.Buttons(_bot.Rest.Posted.Single().Draft).ShouldBe([ButtonId.Rebut]);
        (await _bot.LearnerAsync(Ann)).ShouldBeNull();
    }
}
