using System.Collections.Immutable;
using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs;

/// <summary>
/// The packs of a folder, each in a folder of its own; names that begin with <c>_</c> or a dot are left out.
/// Immutable: <see cref="Reload"/> gives a new library, in which a pack that has become bad, or is gone, stays as it
/// was last good.
/// </summary>
public sealed class PackLibrary
{
    private readonly string folder;
    private readonly ImmutableSortedDictionary<string, ShelvedPack> shelf;

    private PackLibrary(string folder, ImmutableSortedDictionary<string, ShelvedPack> shelf)
    {
        this.folder = folder;
        this.shelf = shelf;
    }

    /// <summary>Every good pack, by name.</summary>
    public IEnumerable<Pack> Packs => shelf.Values.Select(entry => entry.Good).OfType<Pack>();

    /// <summary>Reads the folder for the first time.</summary>
    public static PackReload Open(string folder) =>
        new PackLibrary(folder, ImmutableSortedDictionary.Create<string, ShelvedPack>(StringComparer.Ordinal)).Reload();

    /// <summary>The last good version of a pack.</summary>
    public Pack? Find(PackId id) => shelf.GetValueOrDefault(id.Value)?.Good;

    /// <summary>
    /// A pack by its name in the library, or by the path of its folder, as it is on disk now. A name goes before a
    /// path; what is neither is refused with the names that there are.
    /// </summary>
    public static PackLoad Load(string folder, string nameOrPath)
    {
        var named = Identifier.IsValid(nameOrPath) ? Path.Combine(folder, nameOrPath) : nameOrPath;
        if (Directory.Exists(named))
        {
            return PackLoader.Load(named, PackUse.Grading);
        }

        if (Directory.Exists(nameOrPath))
        {
            return PackLoader.Load(nameOrPath, PackUse.Grading);
        }

        var names = Names(folder);
        var there = names.IsEmpty ? $"There are no packs in {folder}." : $"There are: {string.Join(", ", names)}.";
        var fault = new PackFault(
            nameOrPath, 0, $"There is no pack '{nameOrPath}'.", Nearest.DidYouMean(nameOrPath, names, there));
        return new PackLoad.Refused([fault], []);
    }

    /// <summary>The names of the folders that may be packs, in order.</summary>
    public static ImmutableArray<string> Names(string folder) => !Directory.Exists(folder)
        ? []
        : [.. new DirectoryInfo(folder).EnumerateDirectories().Select(entry => entry.Name)
            .Where(name => name[0] is not ('_' or '.')).Order(StringComparer.Ordinal)];

    /// <summary>Looks at every pack again. Packs whose files are unchanged are not read twice.</summary>
    public PackReload Reload()
    {
        var next = shelf.ToBuilder();
        var changes = ImmutableArray.CreateBuilder<PackChange>();
        foreach (var name in Names(folder).Union(shelf.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (Look(name, shelf.GetValueOrDefault(name)) is var (entry, change))
            {
                next[name] = entry;
                changes.Add(change);
            }
        }

        return new PackReload(new PackLibrary(folder, next.ToImmutable()), changes.ToImmutable());
    }

    private (ShelvedPack Entry, PackChange Change)? Look(string name, ShelvedPack? before)
    {
        var findings = new Findings();
        var files = PackFolder.Read(Path.Combine(folder, name), findings.Faults);
        var stamp = StampOf(files, findings.Faults);
        if (before?.Stamp == stamp)
        {
            return null;
        }

        return PackLoader.Load(name, files, findings, PackUse.Grading) switch
        {
            PackLoad.Loaded good => (
                new ShelvedPack(stamp, good.Pack),
                before?.Good is { } old
                    ? new PackChange.Renewed(name, old, good.Pack)
                    : new PackChange.Added(name, good.Pack)),
            PackLoad.Refused bad => (
                new ShelvedPack(stamp, before?.Good),
                new PackChange.Refused(name, before?.Good, bad.Faults)),
            _ => null,
        };
    }

    private static string StampOf(ImmutableArray<PackFile> files, FaultList faults) =>
        $"{PackDigest.Of(files)}{string.Join('\0', faults.InOrder())}";
}
