using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Dialog.Turns;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Notes;
using TutorBot.Host.Tests.CommandLine;
using TutorBot.Storage;

namespace TutorBot.Host.Tests.Notes;

public sealed class NotesVerbTests(PassedOnTalk talk) : IClassFixture<PassedOnTalk>
{
    [Fact]
    public async Task What_a_learner_passed_on_is_listed_with_words_exercise_and_question()
    {
        var run = await talk.NotesAsync();

        run.Exit.ShouldBe(ExitCode.Done);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("Passed on to the teacher: 4. Learners: 1.");
        run.Output.ShouldContain("i want to talk to my teacher");
        run.Output.ShouldMatch(
            $@"\d{{4}}-\d\d-\d\d \d\d:\d\d  learner {talk.Learner} \(terminal\), october-1917, question 1");
    }

    [Fact]
    public async Task Distress_stands_first_and_is_marked_and_told_of_at_the_end_again()
    {
        var lines = (await talk.NotesAsync()).Output.Split('\n');

        lines[2].ShouldStartWith("!! Sounds like distress");
        lines[3].ShouldStartWith("!! ");
        lines[4].ShouldContain("i wanna die");
        lines[^3].ShouldStartWith("!! Distress");
    }

    [Fact]
    public async Task What_is_passed_on_twice_in_the_same_words_is_listed_once()
    {
        var run = await talk.NotesAsync("--kind", "wants-teacher");

        run.Output.Split("i want to talk").Length.ShouldBe(2);
        run.Output.ShouldContain("Asks for the teacher (2)");
        run.Output.ShouldContain(", 2 times since ");
    }

    [Fact]
    public async Task A_contested_mark_says_what_was_asked_and_read()
    {
        var run = await talk.NotesAsync("--kind", "contest");

        run.Output.ShouldContain(PassedOnTalk.Answer);
        run.Output.ShouldContain("Tutor asked:");
        run.Output.ShouldContain("Read as ");
        run.Output.ShouldContain("Level of question 1 after it: ");
        run.Output.ShouldContain("Asked for after it:");
        run.Output.ShouldNotContain("i wanna die");
    }

    [Fact]
    public async Task Programs_get_the_notes_in_the_order_of_time()
    {
        using var notes = JsonDocument.Parse((await talk.NotesAsync("--format", "json")).Output);

        notes.RootElement.EnumerateArray().Select(note => note.GetProperty("kind").GetString())
            .ShouldBe(["wants-teacher", "wants-teacher", "contest", "distress"]);
        notes.RootElement[2].GetProperty("read").GetProperty("level").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_spreadsheet_gets_a_line_a_note_in_quotation_marks()
    {
        var run = await talk.NotesAsync("--format", "csv");

        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.ShouldStartWith("\uFEFF\"at\",\"kind\",\"learner\",");
        var lines = run.Output.Split("\r\n");
        lines.Length.ShouldBe(6, "a head, four notes and the end");
        lines[4].ShouldContain($",\"distress\",\"{talk.Learner}\",\"october-1917\",");
        lines[4].ShouldContain("\"i wanna die\"");
    }

    [Theory]
    [InlineData("he said \"no\", twice", "\"he said \"\"no\"\", twice\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+49", "\"'+49\"")]
    [InlineData("-well", "\"'-well\"")]
    [InlineData("@you", "\"'@you\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("1 = 1", "\"1 = 1\"")]
    public void No_words_of_a_learner_run_as_a_formula(string words, string cell) =>
        NoteCsv.Cell(words).ShouldBe(cell);

    [Fact]
    public async Task The_talk_is_shown_to_be_read_with_what_was_passed_on()
    {
        var run = await talk.NotesAsync("--learner", talk.Learner);

        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.ShouldMatch(@"(?m)^\d{4}-\d\d-\d\d \d\d:\d\d  Tutor: +I'm a program");
        run.Output.ShouldMatch($@"(?m)^\d{{4}}-\d\d-\d\d \d\d:\d\d  Learner: {PassedOnTalk.Answer}$");
        run.Output.ShouldMatch(@"(?m)Learner: \(chose said\)");
        run.Output.ShouldMatch("(?m)for the teacher: Sounds like distress");
    }

    [Fact]
    public async Task Notes_are_read_while_a_tutor_holds_the_folder()
    {
        using var tutor = DataStore.Open(
            talk.Folder, StoreAccess.Own, TimeProvider.System, NullLoggerFactory.Instance)
            .ShouldBeOfType<StoreOpening.Opened>().Store;

        (await talk.NotesAsync()).Exit.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Where_nothing_fits_it_is_said()
    {
        var run = await talk.NotesAsync("--since", "2999-01-01");

        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.ShouldContain("Leave out --since and --kind");
        (await talk.NotesAsync("--since", "2999-01-01", "--format", "json")).Output.Trim().ShouldBe("[]");
    }

    [Theory]
    [InlineData("--kind", "gossip")]
    [InlineData("--since", "yesterday")]
    [InlineData("--learner", "nobody")]
    [InlineData("--learner", "nobody", "--kind", "abuse")]
    [InlineData("--learner", "nobody", "--format", "json")]
    public async Task Wrong_usage_is_refused_with_what_helps(params string[] args)
    {
        var run = await talk.NotesAsync(args);

        run.Exit.ShouldBe(ExitCode.WrongUsage);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_folder_without_data_is_refused() =>
        (await ProgramUnderTest.RunAsync("notes", "--data", "/no/such/folder")).Exit
            .ShouldBe(ExitCode.StoreNotUsable);

    [Fact]
    public void Every_kind_of_note_has_its_words() =>
        NoteKind.All.Select(kind => kind.Kind).ShouldBe(Enum.GetValues<TeacherNoteKind>(), ignoreOrder: true);
}
