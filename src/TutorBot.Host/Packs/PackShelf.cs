using TutorBot.Grading.Packs;

namespace TutorBot.Host.Packs;

/// <summary>The packs in a folder, and packs by their own path.</summary>
internal sealed class PackShelf(string folder)
{
    private const string OwnFile = "pack.yaml";

    public string Folder { get; } = folder;

    /// <summary>Whether the folder is no pack itself but has packs in it.</summary>
    public bool HoldsPacks => Names.Count > 0 && !File.Exists(Path.Combine(Folder, OwnFile));

    /// <summary>The names of the packs, in the order of the alphabet.</summary>
    public IReadOnlyList<string> Names =>
        Directory.Exists(Folder)
            ? [.. Directory.EnumerateDirectories(Folder)
                .Where(IsPack)
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)]
            : [];

    /// <summary>
    /// The folder of a pack named, or given by its path or that of its pack.yaml; null where there is none.
    /// </summary>
    public string? Find(string pack)
    {
        var named = PackId.TryParse(pack, out _) ? Path.Combine(Folder, pack) : null;
        if (named is not null && Directory.Exists(named))
        {
            return named;
        }

        if (Path.GetFileName(pack) == OwnFile && File.Exists(pack))
        {
            return Path.GetDirectoryName(Path.GetFullPath(pack));
        }

        return pack.Length > 0 && Directory.Exists(pack) ? Path.GetFullPath(pack) : null;
    }

    private static bool IsPack(string path) =>
        PackId.TryParse(Path.GetFileName(path), out _) && File.Exists(Path.Combine(path, OwnFile));
}
