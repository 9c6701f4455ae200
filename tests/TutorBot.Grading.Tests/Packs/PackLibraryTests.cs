using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Packs;

/// <summary>Packs change while the tutor runs; a bad change never takes a good pack away.</summary>
public sealed class PackLibraryTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tutorbot-library-");
    private readonly SamplePack pack = new();

    public PackLibraryTests() => pack.WriteTo(folder.FullName);

    private PackReload Opened => PackLibrary.Open(folder.FullName);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_folder_of_packs_is_opened()
    {
        Opened.Changes.ShouldHaveSingleItem().ShouldBeOfType<PackChange.Added>().Name.ShouldBe("bridge");
        Opened.Library.Find(new PackId("bridge")).ShouldNotBeNull().Title.ShouldBe("Should the old bridge go?");
        Opened.Library.Packs.Count().ShouldBe(1);
    }

    [Fact]
    public void A_folder_whose_name_begins_with_an_underscore_is_no_pack()
    {
        Directory.Move(Path.Combine(folder.FullName, "bridge"), Path.Combine(folder.FullName, "_bridge"));

        Opened.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_library_that_is_not_there_is_empty() =>
        PackLibrary.Open(Path.Combine(folder.FullName, "nowhere")).Library.Packs.ShouldBeEmpty();

    [Fact]
    public void Nothing_changed_is_nothing_reported()
    {
        var library = Opened.Library;

        var again = library.Reload();

        again.Changes.ShouldBeEmpty();
        again.Library.Find(new PackId("bridge")).ShouldBeSameAs(library.Find(new PackId("bridge")));
    }

    [Fact]
    public void A_new_version_takes_the_old_ones_place()
    {
        var library = Opened.Library;
        pack.Replacing("pack.yaml", "1.0.0", "1.1.0").WriteTo(folder.FullName);

        var (renewed, changes) = library.Reload();

        var change = changes.ShouldHaveSingleItem().ShouldBeOfType<PackChange.Renewed>();
        (change.Before.Version, change.Pack.Version).ShouldBe(("1.0.0", "1.1.0"));
        renewed.Find(new PackId("bridge")).ShouldBeSameAs(change.Pack);
        library.Find(new PackId("bridge")).ShouldBeSameAs(change.Before);
    }

    [Fact]
    public void A_bad_version_is_refused_once_and_the_old_one_stays()
    {
        var library = Opened.Library;
        pack.Replacing("pack.yaml", "title:", "titel:").WriteTo(folder.FullName);

        var (kept, changes) = library.Reload();

        var refused = changes.ShouldHaveSingleItem().ShouldBeOfType<PackChange.Refused>();
        refused.Faults.ShouldContain(fault => fault.Remedy == "Did you mean 'title'?");
        kept.Find(new PackId("bridge")).ShouldNotBeNull().ShouldBeSameAs(refused.Kept);
        kept.Reload().Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_pack_that_was_mended_is_taken()
    {
        pack.With("texts.yaml", "").WriteTo(folder.FullName);
        var library = Opened.Library;
        library.Packs.ShouldBeEmpty();
        new SamplePack().WriteTo(folder.FullName);

        library.Reload().Changes.ShouldHaveSingleItem().ShouldBeOfType<PackChange.Added>();
    }

    [Fact]
    public void A_pack_whose_folder_is_gone_stays_as_it_was()
    {
        var library = Opened.Library;
        Directory.Delete(Path.Combine(folder.FullName, "bridge"), recursive: true);

        var (kept, changes) = library.Reload();

        changes.ShouldHaveSingleItem().ShouldBeOfType<PackChange.Refused>().Kept.ShouldNotBeNull();
        kept.Find(new PackId("bridge")).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("bridge")]
    [InlineData("{0}/bridge")]
    public void A_pack_is_loaded_by_its_name_or_by_the_path_of_its_folder(string nameOrPath) =>
        PackLibrary.Load(folder.FullName, nameOrPath.Replace("{0}", folder.FullName, StringComparison.Ordinal))
            .ShouldBeOfType<PackLoad.Loaded>();

    [Theory]
    [InlineData("brige", "Did you mean 'bridge'?")]
    [InlineData("../etc", "There are: bridge.")]
    [InlineData("", "There are: bridge.")]
    public void A_pack_that_is_not_there_is_refused_with_those_that_are(string name, string remedy) =>
        PackLibrary.Load(folder.FullName, name).ShouldBeOfType<PackLoad.Refused>()
            .Faults.ShouldHaveSingleItem().Remedy.ShouldBe(remedy);
}
