using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Testing.Stores;

/// <summary>What every store of learners promises.</summary>
public abstract class LearnerContract : StoreContract
{
    private static readonly Account Cookie = new("web", "cookie");

    private ILearners Learners => Ports.Learners;

    [Fact]
    public async Task An_account_is_the_same_learner_each_time()
    {
        (await Learners.FindAsync(Cookie, Stop)).ShouldBeNull();
        var learner = await Learners.FindOrCreateAsync(Cookie, Stop);

        (await Learners.FindOrCreateAsync(Cookie, Stop)).ShouldBe(learner);
        (await Learners.FindAsync(Cookie, Stop)).ShouldBe(learner);
        (await Learners.FindOrCreateAsync(new Account("discord", "cookie"), Stop)).ShouldNotBe(learner);
    }

    [Fact]
    public async Task A_thousand_tabs_opened_at_once_are_one_learner()
    {
        var tabs = Enumerable.Range(0, 1000).Select(_ => Task.Run(() => Learners.FindOrCreateAsync(Cookie, Stop)));

        (await Task.WhenAll(tabs)).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_linked_account_is_recognised_as_the_learner()
    {
        var learner = await Learners.FindOrCreateAsync(Cookie, Stop);
        var terminal = new Account("terminal", "t");

        (await Learners.LinkAsync(learner, terminal, Stop)).ShouldBeTrue();
        (await Learners.FindAsync(terminal, Stop)).ShouldBe(learner);
        (await Learners.LinkAsync(LearnerId.Parse("nobody"), terminal, Stop)).ShouldBeFalse();
        (await Learners.FindAsync(terminal, Stop)).ShouldBe(learner);
    }

    [Fact]
    public async Task A_code_opens_its_learner_however_it_is_typed()
    {
        var learner = await Learners.FindOrCreateAsync(Cookie, Stop);
        var code = (await Learners.CodeAsync(learner, Stop))!.Value;
        var typed = code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant();

        (await Learners.CodeAsync(learner, Stop))!.Value.ShouldBe(code);
        (await Learners.RedeemAsync(typed, "here", Stop)).ShouldBe(new CodeAnswer.Opened(learner));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ABCD-EFGH-JKMN")]
    [InlineData("ABCD-EFGH")]
    [InlineData("'; DROP TABLE learners; --")]
    public async Task A_guessed_code_opens_nothing(string guess)
    {
        await Learners.CodeAsync(await Learners.FindOrCreateAsync(Cookie, Stop), Stop);

        (await Learners.RedeemAsync(guess, "here", Stop)).ShouldBeOfType<CodeAnswer.Unknown>();
    }

    [Fact]
    public async Task A_rotated_code_no_longer_opens()
    {
        var learner = await Learners.FindOrCreateAsync(Cookie, Stop);
        var old = (await Learners.CodeAsync(learner, Stop))!.Value;
        var fresh = (await Learners.RotateCodeAsync(learner, Stop))!.Value;

        (await Learners.RedeemAsync(old, "here", Stop)).ShouldBeOfType<CodeAnswer.Unknown>();
        (await Learners.RedeemAsync(fresh, "here", Stop)).ShouldBe(new CodeAnswer.Opened(learner));
    }

    [Fact]
    public async Task A_code_expires_and_is_made_anew_when_asked_for()
    {
        var learner = await Learners.FindOrCreateAsync(Cookie, Stop);
        var old = (await Learners.CodeAsync(learner, Stop))!.Value;
        Ports.Clock.Advance(RejoinCode.Lifetime);

        (await Learners.RedeemAsync(old, "here", Stop)).ShouldBeOfType<CodeAnswer.Unknown>();
        (await Learners.CodeAsync(learner, Stop))!.Value.ShouldNotBe(old);
    }

    [Fact]
    public async Task Who_guesses_on_and_on_must_wait_and_nobody_else()
    {
        var learner = await Learners.FindOrCreateAsync(Cookie, Stop);
        var code = (await Learners.CodeAsync(learner, Stop))!.Value;
        for (var guess = 0; guess < WrongCodeLimit.Allowed; guess++)
        {
            await Learners.RedeemAsync("0000-0000-0000", "guesser", Stop);
        }

        (await Learners.RedeemAsync(code, "guesser", Stop)).ShouldBeOfType<CodeAnswer.TryLater>();
        (await Learners.RedeemAsync(code, "learner", Stop)).ShouldBe(new CodeAnswer.Opened(learner));
        Ports.Clock.Advance(WrongCodeLimit.Window);
        (await Learners.RedeemAsync(code, "guesser", Stop)).ShouldBe(new CodeAnswer.Opened(learner));
    }

    [Fact]
    public async Task A_deleted_learner_is_gone_everywhere()
    {
        var session = await SessionAsync("cookie");
        var code = (await Learners.CodeAsync(session.Learner, Stop))!.Value;
        await TurnAsync(session, "1", "a", "discord");
        var open = await AcceptAsync(session, "2", "b");
        var before = await Ports.Conversations.LoadAsync(session, Stop);

        (await Learners.DeleteAsync(session.Learner, Stop)).ShouldBeTrue();

        (await Learners.DeleteAsync(session.Learner, Stop)).ShouldBeFalse();
        (await Learners.FindAsync(Cookie, Stop)).ShouldBeNull();
        (await Learners.CodeAsync(session.Learner, Stop)).ShouldBeNull();
        (await Learners.RedeemAsync(code, "here", Stop)).ShouldBeOfType<CodeAnswer.Unknown>();
        (await Ports.Conversations.LoadAsync(session, Stop)).Version.ShouldBe(0);
        (await Ports.Conversations.OpenInboxAsync(0, 10, Stop)).ShouldBeEmpty();
        (await Ports.Conversations.ReadTurnsAsync(session, 0, 10, Stop)).ShouldBeEmpty();
        (await Ports.Outbox.DueAsync(Ports.Clock.GetUtcNow(), 10, Stop)).ShouldBeEmpty();
        (await Ports.Conversations.CommitAsync(Sample.Commit(open, before, "b"), Stop))
            .ShouldBe(CommitOutcome.AlreadyDone);
        (await Ports.Conversations.AcceptAsync(Sample.Said(session, "3", "c"), Stop))
            .ShouldBeOfType<Acceptance.UnknownLearner>();
    }

    [Fact]
    public async Task An_export_holds_every_word_of_the_learner_and_none_of_another()
    {
        var (mine, other) = (await SessionAsync("mine"), await SessionAsync("other"));
        await TurnAsync(mine, "1", "one story only");
        await TurnAsync(other, "1", "somebody else's thought");
        using var to = new MemoryStream();

        await new LearnerExport(Ports.Conversations).WriteAsync(mine.Learner, to, Stop);

        var text = System.Text.Encoding.UTF8.GetString(to.ToArray());
        text.ShouldContain("one story only");
        text.ShouldContain("names the group");
        text.ShouldNotContain("thought");
    }
}
