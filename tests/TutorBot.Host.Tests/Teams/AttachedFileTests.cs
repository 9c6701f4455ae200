using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using TutorBot.Testing.Teams;

namespace TutorBot.Host.Tests.Teams;

/// <summary>Files that somebody attaches in the personal chat, and what is said of them elsewhere.</summary>
public sealed class AttachedFileTests
{
    private const string Essay =
        "The mayor was a notorious liar (Orme, 1990, p. 4). Everyone knows that he failed. It was “a disgrace”.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "plain.txt", Encoding.UTF8.GetBytes(Essay) },
        { "marked.md", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Essay)] },
        { "little.TXT", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Essay)] },
        { "big.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Essay)] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task An_attached_text_is_answered_by_the_same_card_as_a_pasted_one(string name, byte[] content)
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("analyze " + Essay);
        await AttachAsync(trial, "", (name, trial.Teams.Keep(name, content)));
        await trial.UntilHeardAsync(2);
        var cards = trial.Teams.Messages(TeamsNames.PersonalChat(1))
            .Select(message => TeamsOnTrial.Content(message.GetProperty("attachments")[0]).GetRawText())
            .ToList();
        cards[1].ShouldBe(cards[0]);
        cards[1].ShouldContain("notorious");
        trial.Teams.Fetched.ShouldBe([name]);
    }

    [Fact]
    public async Task A_paragraph_of_the_exercise_in_a_file_is_known_and_no_turn_is_taken()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        var address = trial.Teams.Keep("p.txt", "P1"u8.ToArray());
        (await AnswerAsync(trial, "analyze this please", ("p.txt", address))).ShouldStartWith("P1: ");
        (await trial.SessionAsync()).Version.ShouldBe(1);
    }

    public static TheoryData<string, byte[], string> Unreadable => new()
    {
        { "essay.docx", "words"u8.ToArray(), "“essay.docx” is neither" },
        { "essay", "words"u8.ToArray(), "“essay” is neither" },
        { "long.txt", new byte[(1 << 20) + 1], "1 MB is the most" },
        { "empty.txt", [], "There is nothing in the file" },
        { "blank.txt", " \r\n\t"u8.ToArray(), "There is nothing in the file" },
        { "latin.txt", [0x63, 0x61, 0x66, 0xE9, 0x20], "no plain text in UTF-8 or UTF-16" },
        { "binary.md", [0x50, 0x4B, 0x00, 0x04], "no plain text in UTF-8 or UTF-16" },
        { "half.txt", [0xFF, 0xFE, 0x41, 0x00, 0x42], "no plain text in UTF-8 or UTF-16" },
        { "short.txt", "hello"u8.ToArray(), "Name a paragraph (P1, P2)" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_cannot_be_read_is_told_with_what_helps(string name, byte[] content, string told)
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        (await AnswerAsync(trial, "", (name, trial.Teams.Keep(name, content)))).ShouldContain(told);
    }

    [Theory]
    [InlineData("https://evil.example/a.txt", "OneDrive and SharePoint alone")]
    [InlineData("http://127.0.0.1:9/a.txt", "OneDrive and SharePoint alone")]
    [InlineData("", "OneDrive and SharePoint alone")]
    public async Task A_file_that_lies_elsewhere_is_not_fetched(string address, string told)
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        (await AnswerAsync(trial, "", ("a.txt", address))).ShouldContain(told);
    }

    [Theory]
    [InlineData(StatusCodes.Status401Unauthorized, "The link to the file has run out")]
    [InlineData(StatusCodes.Status503ServiceUnavailable, "Attach it again in a moment")]
    public async Task A_file_that_cannot_be_fetched_is_told_with_what_helps(int status, string told)
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        var address = trial.Teams.Keep("a.txt", context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        (await AnswerAsync(trial, "", ("a.txt", address))).ShouldContain(told);
    }

    [Fact]
    public async Task Of_several_files_none_is_fetched_and_one_is_asked_for()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        var address = trial.Teams.Keep("a.txt", Encoding.UTF8.GetBytes(Essay));
        (await AnswerAsync(trial, "", ("a.txt", address), ("b.txt", address))).ShouldStartWith("You attached 2 files");
        trial.Teams.Fetched.ShouldBeEmpty();
    }

    [Fact]
    public async Task Teams_has_its_answer_before_the_file_is_there()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        var arrives = new TaskCompletionSource();
        var address = trial.Teams.Keep("late.txt", async context =>
        {
            await arrives.Task.WaitAsync(context.RequestAborted);
            await context.Response.WriteAsync(Essay, context.RequestAborted);
        });
        await AttachAsync(trial, "", ("late.txt", address));
        (await trial.SayAsync("analyze P2")).ShouldStartWith("P2: ");
        arrives.SetResult();
        await trial.UntilHeardAsync(2);
        trial.Heard()[1].ShouldContain("Claims: ");
    }

    [Fact]
    public async Task An_answer_that_Teams_did_not_take_is_said_again_without_fetching_the_file_again()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        trial.Teams.Fail(new ConnectorFault.Status(429, "2"));
        await AttachAsync(trial, "", ("a.txt", trial.Teams.Keep("a.txt", Encoding.UTF8.GetBytes(Essay))));
        await trial.Teams.UntilAsync(teams => teams.Calls.Length > 0, Stop);
        var heard = trial.UntilHeardAsync(1);
        while (!heard.IsCompleted)
        {
            trial.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(heard, Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, Stop));
        }

        await heard;
        trial.Teams.Fetched.ShouldBe(["a.txt"]);
    }

    [Fact]
    public async Task Words_with_a_file_are_an_answer_and_the_file_is_told_to_be_unread()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        await trial.SayAsync("hello");
        await AttachAsync(trial, "not everyone stayed away", ("a.txt", trial.Teams.Keep("a.txt", "words"u8.ToArray())));
        await trial.UntilHeardAsync(3);
        trial.Heard().ShouldContain(words => words.Contains("left the file unread"));
        (await trial.SessionAsync()).Version.ShouldBe(2);
        trial.Teams.Fetched.ShouldBeEmpty();
    }

    [Fact]
    public async Task Analyze_alone_and_help_say_that_files_are_read()
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        (await trial.SayAsync("analyze")).ShouldContain("attach a .txt or .md file of at most 1 MB");
        await trial.SayAsync("help");
        await trial.UntilHeardAsync(3);
        trial.Heard().Skip(1).ShouldContain(words => words.Contains("attach a .txt or .md file of at most 1 MB"));
    }

    [Theory]
    [InlineData("analyze", true)]
    [InlineData("analyze", false)]
    [InlineData("read this", true)]
    public async Task Where_others_read_along_no_file_comes_and_the_words_are_asked_for(string asked, bool inChannel)
    {
        await using var trial = await TeamsOnTrial.StartAsync();
        var mention = TeamsActivity.Mentioned(trial.Teams, 1, "1", asked, inChannel);
        mention["attachments"] = TeamsFiles.Of(("a.txt", trial.Teams.Keep("a.txt", "words"u8.ToArray())));
        await trial.PostAsync(mention);
        var room = inChannel ? TeamsNames.Channel : TeamsNames.Group;
        await trial.Teams.UntilAsync(teams => teams.Messages(room).Length == 1, Stop);
        TeamsOnTrial.Words(trial.Teams.Messages(room)[0]).ShouldContain("Paste the words behind analyze");
        trial.Teams.Fetched.ShouldBeEmpty();
    }

    private static async Task<string> AnswerAsync(
        TeamsOnTrial trial, string text, params (string Name, string Address)[] files)
    {
        var before = trial.Heard().Count;
        await AttachAsync(trial, text, files);
        await trial.UntilHeardAsync(before + 1);
        return trial.Heard()[before];
    }

    private static async Task AttachAsync(
        TeamsOnTrial trial, string text, params (string Name, string Address)[] files)
    {
        var activity = TeamsActivity.Said(trial.Teams, 1, trial.NewId(), text);
        activity["attachments"] = TeamsFiles.Of(files);
        (await trial.PostAsync(activity)).ShouldBe(HttpStatusCode.OK);
    }
}
