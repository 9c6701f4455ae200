using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Packs;

/// <summary>A small whole pack in memory, of which a test changes one thing.</summary>
internal sealed class SamplePack
{
    private readonly Dictionary<string, string> files = new(SampleFiles.All, StringComparer.Ordinal);

    public SamplePack With(string path, string text)
    {
        files[path] = text;
        return this;
    }

    public SamplePack Without(string path)
    {
        files.Remove(path).ShouldBeTrue();
        return this;
    }

    public SamplePack Replacing(string path, string old, string with)
    {
        files[path].ShouldContain(old);
        return With(path, files[path].Replace(old, with, StringComparison.Ordinal));
    }

    public PackLoad Load() => PackLoader.Load(
        "bridge", [.. files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new PackFile(f.Key, f.Value))],
        new Findings(),
        PackUse.Whole);

    public PackFault Warning() => Warnings().ShouldHaveSingleItem();

    public ImmutableArray<PackFault> Warnings() => Load().ShouldBeOfType<PackLoad.Loaded>().Warnings;

    public Pack Pack() => Load().ShouldBeOfType<PackLoad.Loaded>().Pack;

    public ImmutableArray<PackFault> Faults() => Load().ShouldBeOfType<PackLoad.Refused>().Faults;

    public PackFault Fault() => Faults().ShouldHaveSingleItem();

    /// <summary>Writes the pack to a folder named "bridge" within this one.</summary>
    public string WriteTo(string folder)
    {
        var root = Path.Combine(folder, "bridge");
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return root;
    }
}
