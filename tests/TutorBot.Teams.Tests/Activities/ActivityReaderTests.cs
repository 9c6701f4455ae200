using System.Text;
using TutorBot.Teams.Activities;

namespace TutorBot.Teams.Tests.Activities;

public sealed class ActivityReaderTests
{
    [Fact]
    public void A_message_is_read_whole()
    {
        var activity = Read("""
            {"type":"message","id":"17","timestamp":"2026-03-02T09:00:00.120Z","channelId":"msteams",
             "serviceUrl":"https://smba.trafficmanager.net/emea/t/","locale":"en-GB","text":"hi","replyToId":"16",
             "from":{"id":"29:1","name":"Ada","aadObjectId":"o-1"},"recipient":{"id":"28:b","name":"Tutor"},
             "conversation":{"id":"a:1","conversationType":"personal","tenantId":"t"},"unheardOf":[{}]}
            """);
        activity.Kind.ShouldBe(ActivityKind.Message);
        activity.Id.ShouldBe("17");
        activity.Timestamp.ShouldBe(new DateTimeOffset(2026, 3, 2, 9, 0, 0, 120, TimeSpan.Zero));
        activity.From.ShouldBe(new ChannelAccount("29:1", "Ada", "o-1"));
        activity.Conversation.ShouldBe(new Conversation("a:1", ConversationKind.Personal, "t"));
        (activity.Text, activity.ReplyToId, activity.Locale).ShouldBe(("hi", "16", "en-GB"));
    }

    [Theory]
    [InlineData("conversationUpdate", ActivityKind.ConversationUpdate)]
    [InlineData("installationUpdate", ActivityKind.InstallationUpdate)]
    [InlineData("messageUpdate", ActivityKind.MessageUpdate)]
    [InlineData("messageDelete", ActivityKind.MessageDelete)]
    [InlineData("messageReaction", ActivityKind.MessageReaction)]
    [InlineData("invoke", ActivityKind.Invoke)]
    [InlineData("typing", ActivityKind.Other)]
    [InlineData("madeUpTomorrow", ActivityKind.Other)]
    public void Kinds_are_told_apart(string type, ActivityKind kind) =>
        Read($$"""{"type":"{{type}}"}""").Kind.ShouldBe(kind);

    [Fact]
    public void What_is_of_another_type_than_it_should_be_counts_as_missing()
    {
        var activity = Read("""
            {"type":"message","id":5,"text":["a"],"from":"me","conversation":[],"timestamp":"soon","entities":{},
             "membersAdded":"all","channelData":7,"recipient":null}
            """);
        (activity.Id, activity.Text, activity.Timestamp).ShouldBe(("", "", null));
        activity.From.ShouldBe(ChannelAccount.Nobody);
        activity.Conversation.Kind.ShouldBe(ConversationKind.Unknown);
        activity.Mentions.ShouldBeEmpty();
        activity.MembersAdded.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""a \ud800 b""", "a \uFFFD b")]
    [InlineData("""a \udc00\ud800""", "a \uFFFD\uFFFD")]
    [InlineData("""\ud83d\ude00""", "\ud83d\ude00")]
    [InlineData("""\\ud800""", "\\ud800")]
    [InlineData("""\\\ud800""", "\\\uFFFD")]
    [InlineData("""\n\"\ud800""", "\n\"\uFFFD")]
    public void Half_a_surrogate_pair_becomes_a_replacement_character(string written, string read) =>
        Read($$"""{"type":"message","text":"{{written}}"}""").Text.ShouldBe(read);

    [Fact]
    public void Bytes_that_are_no_utf8_become_replacement_characters() =>
        ActivityReader.Read([.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8])!.Text
            .ShouldBe("\uFFFD(");

    [Fact]
    public void Nesting_without_end_is_no_activity() =>
        ActivityReader.Read(Encoding.UTF8.GetBytes(
            "{\"type\":\"message\",\"value\":" + new string('[', 100_000))).ShouldBeNull();

    [Theory]
    [InlineData("<at>Tutor</at> analyze P4", "analyze P4")]
    [InlineData("please <at>Tutor</at>\u00a0help", "please  help")]
    [InlineData("<at>Tutor</at>&nbsp;ask <at>Ada</at>", "ask <at>Ada</at>")]
    public void Only_the_mention_of_the_bot_is_taken_out(string text, string spoken)
    {
        var activity = Read($$"""
            {"type":"message","text":"{{text}}","recipient":{"id":"28:b"},"entities":[
             {"type":"mention","text":"<at>Tutor</at>","mentioned":{"id":"28:b"} },
             {"type":"mention","text":"<at>Ada</at>","mentioned":{"id":"29:1"} },{"type":"clientInfo"}]}
            """);
        activity.MentionsBot.ShouldBeTrue();
        SpokenText.Of(activity).ShouldBe(spoken);
    }

    [Theory]
    [InlineData("""<span class=\"inline-compose-card\" id=\"0\">\n <span prop=\"c\"></span>\n</span>\n""", "")]
    [InlineData("""see <attachment id=\"7\"></attachment>""", "see")]
    [InlineData("a <b> c", "a <b> c")]
    public void What_stands_for_an_attachment_is_no_word(string text, string spoken)
    {
        var activity = Read($$"""
            {"type":"message","text":"{{text}}","attachments":[{"contentType":"text/html"},{"contentType":"image/png"}]}
            """);
        SpokenText.Of(activity).ShouldBe(spoken);
        activity.Attachments.ShouldBe(["image/png"]);
    }

    [Theory]
    [InlineData("""
        "name":"Essay.TXT","content":{"downloadUrl":"https://a.sharepoint.com/x","fileType":"txt","uniqueId":"1"}
        """, "Essay.TXT", "txt", "https://a.sharepoint.com/x")]
    [InlineData(""" "name":"Essay.MD","content":{"downloadUrl":"u"} """, "Essay.MD", "md", "u")]
    [InlineData(""" "name":"a.txt","content":{"downloadUrl":"u","fileType":".DOCX"} """, "a.txt", "docx", "u")]
    [InlineData(""" "name":7,"content":{"downloadUrl":[],"fileType":{} } """, "", "", "")]
    [InlineData(""" "content":"text" """, "", "", "")]
    public void A_file_is_read_with_where_it_lies(string json, string name, string kind, string address)
    {
        const string Type = "application/vnd.microsoft.teams.file.download.info";
        var activity = Read($$$"""
            {"type":"message","attachments":[{"contentType":"{{{Type}}}",{{{json}}}},{"contentType":"image/png"},3]}
            """);
        var file = activity.Files.ShouldHaveSingleItem();
        file.ShouldBe(new AttachedFile(name, kind, address));
        file.ToString().ShouldNotContain("sharepoint");
        activity.Attachments.Length.ShouldBe(2);
    }

    private static Activity Read(string json) => ActivityReader.Read(Encoding.UTF8.GetBytes(json)).ShouldNotBeNull();
}
