using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace TutorBot.Grading.Packs;

/// <summary>Reads the YAML files of a folder. Other files, and names that begin with a dot, are left alone.</summary>
internal sealed class PackFolder
{
    /// <summary>Bytes; far above what a hand-written file needs.</summary>
    public const int LargestFile = 1024 * 1024;

    private const int LargestFitted = 32 * 1024 * 1024;
    private const int MostFiles = 2000;
    private const int DeepestFolder = 4;

    private readonly string root;
    private readonly FaultList faults;
    private readonly ImmutableArray<PackFile>.Builder files = ImmutableArray.CreateBuilder<PackFile>();

    private PackFolder(string root, FaultList faults)
    {
        this.root = root;
        this.faults = faults;
    }

    public static ImmutableArray<PackFile> Read(string folder, FaultList faults)
    {
        try
        {
            var reader = new PackFolder(RealPath(new DirectoryInfo(folder)), faults);
            reader.Walk(new DirectoryInfo(reader.root), 0);
            return reader.files.ToImmutable();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(".", 0, $"The folder can't be read: {fault.Message}", "Check that it exists and its rights.");
            return [];
        }
    }

    private void Walk(DirectoryInfo folder, int depth)
    {
        var entries = folder.EnumerateFileSystemInfos().Where(entry => entry.Name[0] != '.');
        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry is FileInfo file)
            {
                Take(file);
            }
            else if (IsInside((DirectoryInfo)entry, depth))
            {
                Walk((DirectoryInfo)entry, depth + 1);
            }
        }
    }

    private bool IsInside(DirectoryInfo folder, int depth)
    {
        if (folder.LinkTarget is not null)
        {
            faults.Add(PathOf(folder), 0, "This folder is a link.", "Put the folder itself here.");
            return false;
        }

        return depth < DeepestFolder;
    }

    private void Take(FileInfo file)
    {
        var isFitted = PathOf(file) == FittedPart.FileName;
        if (IsMisnamed(file) || !(isFitted || file.Name.EndsWith(".yaml", StringComparison.Ordinal)) || LeadsOut(file)
            || IsTooMuch(file, isFitted ? LargestFitted : LargestFile))
        {
            return;
        }

        if (isFitted)
        {
            var bytes = File.ReadAllBytes(file.FullName);
            files.Add(new PackFile(PathOf(file), Convert.ToHexStringLower(SHA256.HashData(bytes)))
            {
                Bytes = ImmutableCollectionsMarshal.AsImmutableArray(bytes),
            });
            return;
        }

        if (PackEncoding.Read(PathOf(file), file, faults) is { } text)
        {
            files.Add(new PackFile(PathOf(file), text));
        }
    }

    private bool IsMisnamed(FileInfo file)
    {
        var misnamed = file.Extension.Equals(".yml", StringComparison.OrdinalIgnoreCase)
            || (file.Extension.Equals(".yaml", StringComparison.OrdinalIgnoreCase) && file.Extension != ".yaml");
        if (misnamed)
        {
            faults.Add(PathOf(file), 0, "The name's ending is not '.yaml'.", "Rename it so that it is.");
        }

        return misnamed;
    }

    private bool LeadsOut(FileInfo file)
    {
        var real = file.LinkTarget is null ? file.FullName : RealPath(file);
        var leadsOut = !real.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (leadsOut)
        {
            faults.Add(PathOf(file), 0, "This link leads out of the pack.", "Put the file itself here.");
        }

        return leadsOut;
    }

    private bool IsTooMuch(FileInfo file, int largest)
    {
        var length = file.LinkTarget is null ? file.Length : new FileInfo(RealPath(file)).Length;
        if (length > largest)
        {
            var what = $"The file has {length} bytes; {largest >> 20} MB is the most.";
            faults.Add(PathOf(file), 0, what, "Split or shorten it.");
        }

        if (files.Count == MostFiles)
        {
            faults.Add(PathOf(file), 0, $"There are more than {MostFiles} files.", "Keep one exercise in one folder.");
        }

        return length > largest || files.Count >= MostFiles;
    }

    private string PathOf(FileSystemInfo entry) =>
        Path.GetRelativePath(root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');

    private static string RealPath(FileSystemInfo entry)
    {
        var target = entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? entry.FullName;
        return Path.TrimEndingDirectorySeparator(target);
    }
}
