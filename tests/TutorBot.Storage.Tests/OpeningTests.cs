using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using TutorBot.Dialog.Ports;
using TutorBot.Storage.Sqlite;
using TutorBot.Testing.Stores;

namespace TutorBot.Storage.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_kept_is_there_after_a_restart()
    {
        var account = new Account("web", "cookie");
        using (var store = _folder.Store())
        {
            var session = Sample.Session(await store.Learners.FindOrCreateAsync(account, Stop));
            await store.Conversations.AcceptAsync(Sample.Said(session, "1", "kept"), Stop);
        }

        using var again = _folder.Store();
        (await again.Learners.FindAsync(account, Stop)).ShouldNotBeNull();
        (await again.Conversations.OpenInboxAsync(0, 10, Stop)).Length.ShouldBe(1);
    }

    [Fact]
    public void Two_programs_never_use_one_folder()
    {
        using (_folder.Store())
        {
            var fault = _folder.Refusal();
            fault.Problem.ShouldBe($"Another tutorbot is using the data folder {_folder.Data}.");
            fault.Remedy.ShouldContain("--data");
        }

        using var later = _folder.Store();
    }

    [Fact]
    public void A_visitor_may_look_beside_the_owner()
    {
        using var owner = _folder.Store();
        using var visitor = _folder.Store(StoreAccess.Visit);
    }

    [Fact]
    public void A_database_held_by_another_program_is_said_to_be_perhaps_a_running_tutors() =>
        SqliteFaults.Of(new SqliteException("database is locked", raw.SQLITE_BUSY)).Problem
            .ShouldContain("which may be a running 'tutorbot serve'");

    [Fact]
    public void A_visitor_makes_no_folder()
    {
        _folder.Refusal(StoreAccess.Visit).Problem.ShouldContain("There is no database");
        Directory.Exists(_folder.Data).ShouldBeFalse();
    }

    [Fact]
    public void An_unwritable_folder_is_refused()
    {
        File.WriteAllText(_folder.Data, "a file where the folder should be");

        var fault = _folder.Refusal();
        fault.Problem.ShouldBe($"The data folder {_folder.Data} cannot be written.");
        fault.Remedy.ShouldContain("write access");
    }

    [Fact]
    public void A_newer_database_is_refused_and_left_alone()
    {
        _folder.Store().Dispose();
        Change("PRAGMA user_version = 99");
        var before = File.ReadAllBytes(_folder.Database);

        _folder.Refusal().Problem.ShouldContain("newer tutorbot");
        File.ReadAllBytes(_folder.Database).ShouldBe(before);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        _folder.Store().Dispose();
        File.Delete(_folder.Database);
        Change("CREATE TABLE bookmarks (url TEXT)");
        var before = File.ReadAllBytes(_folder.Database);

        _folder.Refusal().Problem.ShouldContain("of another program");
        File.ReadAllBytes(_folder.Database).ShouldBe(before);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4096)]
    public void A_damaged_database_is_refused(int from)
    {
        _folder.Store().Dispose();
        var bytes = File.ReadAllBytes(_folder.Database);
        Array.Fill(bytes, (byte)0xAB, from, 4096);
        File.WriteAllBytes(_folder.Database, bytes);

        var fault = _folder.Refusal();
        fault.Problem.ShouldContain("damaged");
        fault.Remedy.ShouldContain("backup");
        File.ReadAllBytes(_folder.Database).ShouldBe(bytes);
    }

    [Fact]
    public void A_missing_key_ring_is_refused_and_no_new_one_is_made()
    {
        _folder.Store().Dispose();
        Directory.Delete(Keys, recursive: true);

        _folder.Refusal().Problem.ShouldContain("key ring is missing");
        Directory.EnumerateFiles(Keys).ShouldBeEmpty();
    }

    [Fact]
    public void Another_key_ring_is_refused()
    {
        _folder.Store().Dispose();
        using var other = new TemporaryFolder();
        other.Store().Dispose();
        Directory.Delete(Keys, recursive: true);
        Directory.Move(Path.Combine(other.Data, "keys"), Keys);

        _folder.Refusal().Problem.ShouldContain("do not open the database");
    }

    [Fact]
    public void A_folder_left_by_a_kill_in_the_first_second_is_used()
    {
        Directory.CreateDirectory(_folder.Data);
        File.WriteAllBytes(_folder.Database, []);

        using var store = _folder.Store();
    }

    [Fact]
    public void Nobody_else_can_read_the_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has access lists instead of modes.");
        using var store = _folder.Store();

        Mode(_folder.Data).ShouldBe("700");
        Mode(Keys).ShouldBe("700");
        Directory.EnumerateFiles(_folder.Data).Select(Mode).Distinct().ShouldBe(["600"]);
        Directory.EnumerateFiles(Keys).Select(Mode).Distinct().ShouldBe(["600"]);
    }

    private string Keys => Path.Combine(_folder.Data, "keys");

    private static string Mode(string path) => OperatingSystem.IsWindows()
        ? ""
        : Convert.ToString((int)File.GetUnixFileMode(path), 8);

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        connection.Execute(sql);
    }
}
