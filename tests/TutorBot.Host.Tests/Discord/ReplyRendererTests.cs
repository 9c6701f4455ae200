using FsCheck;
using FsCheck.Fluent;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Discord.Messages;
using TutorBot.Host.Discord.Rendering;

namespace TutorBot.Host.Tests.Discord;

public sealed class ReplyRendererTests
{
    private static readonly ReplyRenderer Renderer = new(BotOnTrial.Texts);

    [Fact]
    public void A_question_stands_out_and_has_the_whole_ladder_below_it()
    {
        var drafts = Renderer.Render(
            new Reply(
                [new ReplyBlock.Text("One thing."), new ReplyBlock.Prompt("Where is he weakest?")],
                [Choice.Simpler, Choice.WordHelp, Choice.Hint]),
            byForm: false);
        BotOnTrial.Words(drafts.ShouldHaveSingleItem()).ShouldBe("One thing.\n**Where is he weakest?**");
        BotOnTrial.Buttons(drafts[0]).ShouldBe(new[]
        {
            Choice.Simpler, Choice.WordHelp, Choice.Hint, Choice.Why, Choice.DidSay, Choice.Passage, Choice.Next,
            Choice.Stop,
        }.Select(ButtonId.Of));
    }

    [Fact]
    public void Lists_have_headings_and_passages_are_quoted()
    {
        var draft = Renderer.Render(
            new Reply(
                [new ReplyBlock.List("You showed", ["a motive", "two"]), new ReplyBlock.Passage("P4", "one\ntwo")], []),
            byForm: false).ShouldHaveSingleItem();
        BotOnTrial.Words(draft).ShouldBe("### You showed\n- a motive\n- two\n**P4**\n> one\n> two");
    }

    [Theory]
    [InlineData("**bold** _it_ ~~no~~ ||spoiler||", @"\*\*bold\*\* \_it\_ \~\~no\~\~ \|\|spoiler\|\|")]
    [InlineData("# head", @"\# head")]
    [InlineData("- item", @"\- item")]
    [InlineData("1. item", @"1\. item")]
    [InlineData("> quote", @"\> quote")]
    [InlineData("[x](https://evil.example)", @"\[x\]\(https\://evil.example\)")]
    [InlineData("<@501> <#9> <t:0>", "\\<\\@\u200B501\\> \\<\\#9\\> \\<t\\:0\\>")]
    [InlineData("@everyone", "\\@\u200Beveryone")]
    [InlineData("say `next`, not `**`", @"say `next`, not \`\*\*\`")]
    [InlineData("```code```", @"\`\``code`\`\`")]
    public void Nothing_that_somebody_writes_is_taken_for_markup(string words, string shown) =>
        DiscordMarkdown.Plain(words).ShouldBe(shown);

    [Fact]
    public void Long_words_are_cut_at_paragraphs_and_nothing_is_lost()
    {
        var paragraphs = Enumerable.Range(0, 40).Select(at => $"Paragraph {at}. " + new string('x', 300)).ToArray();
        var drafts = Renderer.Render(
            new Reply([new ReplyBlock.Text(string.Join("\n\n", paragraphs))], [Choice.Restart]), byForm: false);
        drafts.Length.ShouldBeGreaterThan(1);
        drafts.SelectMany(draft => MessageRules.Problems(draft)).ShouldBeEmpty();
        drafts.SelectMany(draft => BotOnTrial.Words(draft).Split("\n\n")).SelectMany(part => part.Split('\n'))
            .ShouldBe(paragraphs);
        drafts.Select(draft => BotOnTrial.Buttons(draft).Count).ShouldBe(
            [.. Enumerable.Repeat(0, drafts.Length - 1), 1]);
    }

    [Fact]
    public void Whatever_is_said_Discord_takes_it() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Words.ArrayOf().ToArbitrary(), parts =>
        {
            var reply = new Reply(
                [
                    .. parts.Select(part => (ReplyBlock)new ReplyBlock.Text(part)),
                    new ReplyBlock.List("Title", [.. parts]),
                    new ReplyBlock.Passage("P1", string.Concat(parts)),
                    new ReplyBlock.Prompt("Why?"),
                ],
                [.. Enum.GetValues<Choice>().Take(14)]);
            Renderer.Render(reply, byForm: true).SelectMany(draft => MessageRules.Problems(draft)).ShouldBeEmpty();
        }));

    private static Gen<string> Words => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Choose(0, 9_000).Select(length => new string('@', length)),
        Gen.Choose(0, 9_000).Select(length => string.Concat(Enumerable.Repeat("*\n", length / 2))),
        Gen.Choose(0, 9_000).Select(length => string.Concat(Enumerable.Repeat("\U0001F600", length / 2))));
}
