using System.Collections.Immutable;
using System.Text;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Packs;

/// <summary>What stands in the folder, before anything in it is understood.</summary>
public sealed class PackFolderTests : IDisposable
{
    private readonly DirectoryInfo outside = Directory.CreateTempSubdirectory("tutorbot-packs-");
    private readonly string folder;

    public PackFolderTests() => folder = new SamplePack().WriteTo(outside.FullName);

    public void Dispose() => outside.Delete(recursive: true);

    [Fact]
    public void A_folder_is_a_pack() => PackLoader.Load(folder).ShouldBeOfType<PackLoad.Loaded>();

    [Fact]
    public void A_slash_at_the_end_of_the_path_changes_nothing() =>
        PackLoader.Load(folder + "/").ShouldBeOfType<PackLoad.Loaded>();

    [Fact]
    public void A_folder_that_is_not_there_is_refused_with_a_message() =>
        Faults(Path.Combine(outside.FullName, "nowhere")).ShouldContain(
            fault => fault.What.StartsWith("The folder can't be read", StringComparison.Ordinal));

    [Fact]
    public void A_file_of_two_megabytes_is_refused()
    {
        Write("glossary.yaml", new byte[2 * 1024 * 1024]);

        Fault().ToString()
            .ShouldBe("glossary.yaml: The file has 2097152 bytes; 1 MB is the most. Split or shorten it.");
    }

    [Fact]
    public void A_file_that_is_not_text_is_refused_with_its_line()
    {
        Write("glossary.yaml", "glossary: []\n\u0001"u8.ToArray());

        Fault().ToString().ShouldStartWith("glossary.yaml:2: The file holds control characters.");
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused()
    {
        Write("glossary.yaml", Encoding.Latin1.GetBytes("glossary: [] # café"));

        Fault().What.ShouldBe("The file is not UTF-8 text.");
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing()
    {
        Write("glossary.yaml", [0xEF, 0xBB, 0xBF, .. "glossary: []"u8]);

        PackLoader.Load(folder).ShouldBeOfType<PackLoad.Loaded>().Pack.Glossary.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_ends_otherwise_is_refused()
    {
        Write("glossary.yml", "glossary: []"u8.ToArray());

        Fault().What.ShouldBe("The name's ending is not '.yaml'.");
    }

    [Fact]
    public void Other_files_and_hidden_ones_are_left_alone()
    {
        Write("README.md", "Hello"u8.ToArray());
        Write(".draft.yaml", "["u8.ToArray());

        PackLoader.Load(folder).ShouldBeOfType<PackLoad.Loaded>();
    }

    [Fact]
    public void A_link_that_leads_out_is_refused()
    {
        var secret = Path.Combine(outside.FullName, "secret.yaml");
        File.WriteAllText(secret, "glossary: []");
        File.Delete(Path.Combine(folder, "glossary.yaml"));
        File.CreateSymbolicLink(Path.Combine(folder, "glossary.yaml"), secret);

        Fault().What.ShouldBe("This link leads out of the pack.");
    }

    [Fact]
    public void A_folder_that_is_a_link_is_refused_and_not_followed()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "lexicon", "again"), folder);

        Fault().What.ShouldBe("This folder is a link.");
    }

    [Fact]
    public void A_link_within_the_folder_is_followed()
    {
        var real = Path.Combine(folder, ".data");
        Directory.CreateDirectory(real);
        File.Move(Path.Combine(folder, "glossary.yaml"), Path.Combine(real, "glossary.yaml"));
        File.CreateSymbolicLink(Path.Combine(folder, "glossary.yaml"), ".data/glossary.yaml");

        PackLoader.Load(folder).ShouldBeOfType<PackLoad.Loaded>().Pack.Glossary.Length.ShouldBe(1);
    }

    private void Write(string name, byte[] content) => File.WriteAllBytes(Path.Combine(folder, name), content);

    private PackFault Fault() => Faults(folder).ShouldHaveSingleItem();

    private static ImmutableArray<PackFault> Faults(string path) =>
        PackLoader.Load(path).ShouldBeOfType<PackLoad.Refused>().Faults;
}
