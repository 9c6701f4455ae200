using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;
using TutorBot.Storage;
using TutorBot.Testing.Stores;

namespace TutorBot.Host.Tests.Notes;

public sealed class KeptNotesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-kept");
    private readonly DataStore _store;

    public KeptNotesTests() => _store = DataStore.Open(
        _folder.FullName, StoreAccess.Own, TimeProvider.System, NullLoggerFactory.Instance)
        .ShouldBeOfType<StoreOpening.Opened>().Store;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Where_nothing_was_passed_on_it_is_said()
    {
        await PassOnAsync("mine");

        var run = await NotesAsync();

        run.Exit.ShouldBe(ExitCode.Done);
        run.Output.Trim().ShouldBe("Nothing was passed on to the teacher yet.");
    }

    [Fact]
    public async Task Words_can_neither_command_a_terminal_nor_look_like_an_entry()
    {
        await PassOnAsync("mine", Note("gone\u001b[2J\u0007\n   2026-01-01 10:00  learner you", "no-such-question"));

        var run = await NotesAsync();

        run.Output.ShouldNotContain("\u001b");
        run.Output.ShouldNotContain("\u0007");
        run.Output.ShouldMatch(@"(?m)^ {10,}2026-01-01 10:00  learner you");
        run.Output.ShouldContain("no-such-question");
    }

    [Fact]
    public async Task Long_words_are_cut_in_the_list_and_whole_in_the_talk()
    {
        var words = string.Join(' ', Enumerable.Repeat("because", 200));
        var learner = await PassOnAsync("mine", Note(words));

        (await NotesAsync()).Output.ShouldNotContain(words);
        (await NotesAsync("--learner", learner.Value)).Output.ShouldContain("Learner: said");
        (await NotesAsync("--format", "json")).Output.ShouldContain(words);
    }

    [Fact]
    public async Task A_turn_that_does_not_open_is_told_of_and_the_others_are_listed()
    {
        var mine = await PassOnAsync("mine", Note("lost words"));
        await PassOnAsync("theirs", Note("other words"));
        Damage(mine);

        var run = await NotesAsync();

        run.Exit.ShouldBe(ExitCode.SomeInputBad);
        run.Error.ShouldContain($"Learner {mine}: 1 of the turns");
        run.Output.ShouldContain("other words");
        run.Output.ShouldNotContain("lost words");
    }

    private static TeacherNote Note(string words, string question = "q1") =>
        new(TeacherNoteKind.WantsTeacher, new QuestionId(question), Element: null, words);

    private Task<ProgramUnderTest> NotesAsync(params string[] args) =>
        ProgramUnderTest.RunAsync(["notes", "--data", _folder.FullName, .. args]);

    private async Task<LearnerId> PassOnAsync(string cookie, params TeacherNote[] notes)
    {
        var learner = await _store.Learners.FindOrCreateAsync(new Account("web", cookie), Stop);
        var session = Sample.Session(learner);
        var inbound = Sample.Said(session, "1", "said");
        var accepted = (Acceptance.Accepted)await _store.Conversations.AcceptAsync(inbound, Stop);
        var stored = await _store.Conversations.LoadAsync(session, Stop);
        var turn = Sample.Commit(new OpenInbound(accepted.Order, inbound), stored, "noted");
        await _store.Conversations.CommitAsync(turn with { Outcome = turn.Outcome with { Notes = [.. notes] } }, Stop);
        return learner;
    }

    private void Damage(LearnerId learner)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.FullName}/tutorbot.db;Pooling=False");
        connection.Execute(
            "UPDATE turns SET body = zeroblob(80) WHERE session = (SELECT id FROM sessions WHERE learner = @Id)",
            new { Id = learner.Value });
    }
}
