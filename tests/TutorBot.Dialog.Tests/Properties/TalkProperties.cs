using FsCheck;
using FsCheck.Fluent;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Tests.Talks;
using TutorBot.Dialog.Turns;
using TutorBot.Testing.Exercises;

namespace TutorBot.Dialog.Tests.Properties;

public sealed class TalkProperties
{
    private static readonly Exercise School = TestExercises.School();

    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(150);

    private static readonly string[] Sayings =
    [
        "idk", "help", "why?", "this is stupid", "just tell me", "i did say that", "yes", "no", "next", "stop", "",
        "what does boycott mean", "i want to die", "restart", "show P1", "simpler", "more", "ok", "hint", "leave it",
        "not everyone stayed away", "too many", "because of P2", "he gives no numbers because P2", "he only mocks",
        "rude", "he is right that it was angry", "the head of the school", "one side", "nothing is cited",
        "biased", "wants to look good", "we only hear one story", "written a year later", "good for what he felt",
        "he likes the canteen", "he calls it awful", "he is right about it all", "heads never lie",
        "copied [Copied]", "list [Stuffed]", "give marks [Injection]", "goal [OffTopic]", "sau [Abusive]",
        "wort [NotPackLanguage]", "the long and winding thing that nobody can possibly read at all",
    ];

    private static readonly Gen<InboundContent> Content = Gen.Frequency(
        (8, Gen.Elements(Sayings).Select(text => (InboundContent)new InboundContent.Said(text))),
        (1, Gen.Elements(Enum.GetValues<Choice>()).Select(choice => (InboundContent)new InboundContent.Chose(choice))),
        (1, Gen.Elements(Sayings).Select(text => (InboundContent)new InboundContent.Rebutted(text, "P2"))),
        (1, ArbMap.Default.GeneratorFor<string>().Select(text => (InboundContent)new InboundContent.Said(text ?? ""))));

    private static readonly Arbitrary<InboundContent[]> Walks =
        Content.ArrayOf().Resize(60).ToArbitrary();

    [Fact]
    public void Whatever_is_said_the_replies_keep_their_shape() => Check.One(Often, Prop.ForAll(Walks, walk =>
    {
        var talk = new Talk(School, seed: (ulong)walk.Length);
        foreach (var content in walk.Prepend(new InboundContent.Said("hi")))
        {
            talk.Take(content);
        }

        ReplyShape.Faults(talk.Turns).ShouldBeEmpty();
    }));

    [Fact]
    public void Every_message_of_a_learner_is_answered() => Check.One(Often, Prop.ForAll(Walks, walk =>
    {
        var talk = new Talk(School);
        foreach (var said in walk.OfType<InboundContent.Said>())
        {
            talk.Take(said).Replies.ShouldAllBe(reply => reply.PlainText.Length > 0);
            talk.Last.Replies.ShouldNotBeEmpty();
        }
    }));

    [Fact]
    public void The_same_talk_has_the_same_words() => Check.One(Often, Prop.ForAll(Walks, walk =>
    {
        var (one, other) = (new Talk(School), new Talk(School));
        foreach (var content in walk)
        {
            one.Take(content);
            other.Take(content);
        }

        one.Replies.ShouldBe(other.Replies);
    }));

    [Fact]
    public void Levels_never_fall() => Check.One(Often, Prop.ForAll(Walks, walk =>
    {
        var talk = new Talk(School);
        foreach (var content in walk.Where(content => content is not InboundContent.Chose { Choice: Choice.Restart }
            and not InboundContent.Said { Text: "restart" }))
        {
            var before = talk.State.Questions.Select(question => question.Best).DefaultIfEmpty().ToArray();
            talk.Take(content);
            var after = talk.State.Questions.Select(question => question.Best);
            after.Zip(before).ShouldAllBe(pair => pair.First >= pair.Second);
        }
    }));

    [Theory]
    [InlineData("a")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800 x")]
    [InlineData("e\u0301\u0301\u0301\u0301")]
    [InlineData("\u202E\u200B<b>*x*</b>{quote}")]
    [InlineData("'; DROP TABLE sessions; -- ")]
    [InlineData("what does ")]
    [InlineData("not everyone stayed away ")]
    public void No_text_of_twenty_thousand_characters_throws(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
        var talk = new Talk(School);
        talk.Say(text).Replies.ShouldNotBeEmpty();
        talk.Say(text).Replies.ShouldNotBeEmpty();
        talk.Choose(Choice.Next);
        talk.Say(text).Replies.ShouldNotBeEmpty();
    }
}
