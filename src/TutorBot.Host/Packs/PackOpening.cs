using System.CommandLine;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Packs;

/// <summary>Opens the pack that a verb names, or tells why it cannot be opened.</summary>
internal sealed class PackOpening(Folders folders, Surroundings around)
{
    public const string Usual = "october-1917";

    /// <summary>Null when it was refused and the reasons were told: exit code 4.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="pack">The pack's name or path.</param>
    /// <param name="use">What it is read for.</param>
    public Pack? Open(ParseResult parsed, string pack, PackUse use = PackUse.Grading)
    {
        if (Find(parsed, pack) is not { } folder)
        {
            return null;
        }

        switch (PackLoader.Load(folder, use))
        {
            case PackLoad.Loaded loaded:
                return loaded.Pack;
            case PackLoad.Refused refused:
                Tell(refused.Faults);
                around.Complain(
                    "pack.refused", ("pack", pack), ("count", refused.Faults.Length), ("named", Named(parsed, pack)));
                break;
        }

        return null;
    }

    /// <summary>The pack's folder; null when there is none and that was told.</summary>
    public string? Find(ParseResult parsed, string pack)
    {
        var shelf = new PackShelf(folders.Packs(parsed));

        // The setting may name a folder without the packs that ship, which every verb takes where none is named.
        var folder = shelf.Find(pack)
            ?? (folders.GivenPacks(parsed) is null ? new PackShelf(folders.ShippedPacks).Find(pack) : null);
        if (folder is null)
        {
            var names = string.Join(", ", shelf.Names);
            around.Complain("pack.missing", ("pack", pack), ("folder", shelf.Folder), ("names", names));
            return null;
        }

        if (new PackShelf(folder) is { HoldsPacks: true } packs)
        {
            var names = string.Join(", ", packs.Names);
            var first = CommandPath.Quoted(Path.Combine(folder, packs.Names[0]));
            around.Complain("pack.holds-packs", ("folder", folder), ("names", names), ("first", first));
            return null;
        }

        return folder;
    }

    /// <summary>A pack as a command line names it again, with the folder of packs where that was given.</summary>
    public string Named(ParseResult parsed, string pack) => folders.GivenPacks(parsed) is { } given
        ? $"{CommandPath.Quoted(pack)} --packs {CommandPath.Quoted(given)}"
        : CommandPath.Quoted(pack);

    public void Tell(IEnumerable<PackFault> faults)
    {
        foreach (var fault in faults)
        {
            around.Terminal.Error.WriteLine(fault.ToString());
        }
    }
}
