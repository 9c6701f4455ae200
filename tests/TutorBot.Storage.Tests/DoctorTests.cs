using TutorBot.Dialog.Ports;
using TutorBot.Storage.Doctor;
using TutorBot.Testing.Stores;

namespace TutorBot.Storage.Tests;

public sealed class DoctorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_folder_is_no_fault_and_is_not_made()
    {
        DataStoreDoctor.Examine(_folder.Data).ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Warning);
        Directory.Exists(_folder.Data).ShouldBeFalse();
    }

    [Fact]
    public void A_sound_folder_is_found_well_also_beside_a_running_program()
    {
        using var store = _folder.Store();

        var findings = DataStoreDoctor.Examine(_folder.Data);

        findings.ShouldAllBe(finding => finding.Kind == FindingKind.Well);
        findings.ShouldContain(finding => finding.Says == "A tutorbot is using the folder.");
    }

    [Fact]
    public void What_can_be_saved_is_tried_and_leaves_nothing_behind()
    {
        _folder.Store().Dispose();
        var before = Directory.GetFileSystemEntries(_folder.Data);

        DataStoreDoctor.CanWrite(_folder.Data).ShouldBeTrue();
        Directory.GetFileSystemEntries(_folder.Data).ShouldBe(before, ignoreOrder: true);
        Directory.Delete(_folder.Data, recursive: true);
        DataStoreDoctor.CanWrite(_folder.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task Open_work_is_named()
    {
        using var store = _folder.Store();
        var learner = await store.Learners.FindOrCreateAsync(new Account("web", "cookie"), Stop);
        await store.Conversations.AcceptAsync(Sample.Said(Sample.Session(learner), "1", "waits"), Stop);

        Found("open work").Says.ShouldBe("1 messages wait for their turn and 0 replies for delivery.");
    }

    [Fact]
    public void A_missing_key_ring_is_a_fault()
    {
        _folder.Store().Dispose();
        Directory.Delete(Path.Combine(_folder.Data, "keys"), recursive: true);

        Found("key ring").Kind.ShouldBe(FindingKind.Fault);
    }

    [Fact]
    public void Keys_that_others_can_read_are_a_warning()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has access lists instead of modes.");
        _folder.Store().Dispose();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.Database, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        }

        Found("permissions").Remedy.ShouldStartWith("Run chmod");
    }

    [Fact]
    public void A_damaged_database_is_a_fault()
    {
        _folder.Store().Dispose();
        var bytes = File.ReadAllBytes(_folder.Database);
        Array.Fill(bytes, (byte)0xAB, 4096, 4096);
        File.WriteAllBytes(_folder.Database, bytes);

        Found("database").Kind.ShouldBe(FindingKind.Fault);
    }

    private Finding Found(string check) =>
        DataStoreDoctor.Examine(_folder.Data).Single(finding => finding.Check == check);
}
