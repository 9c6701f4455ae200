using System.Collections.Immutable;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Exercises;

/// <summary>The packs at the start of the program; a bad one is left out, unless it is needed.</summary>
internal static class PackStart
{
    /// <summary>Null when no pack is left or one was refused that is needed, and that was told.</summary>
    /// <param name="needed">The names of the packs for whoever names none.</param>
    public static PackLibrary? Open(string folder, IReadOnlyCollection<string> needed, Surroundings around)
    {
        var reload = PackLibrary.Open(folder);
        var refused = reload.Changes.OfType<PackChange.Refused>().ToImmutableArray();
        var starts = reload.Library.Packs.Any() && !refused.Any(pack =>
            needed.Contains(pack.Name, StringComparer.OrdinalIgnoreCase));
        foreach (var pack in refused)
        {
            Tell(pack, folder, starts ? "serve.left-out" : "pack.refused", around);
        }

        if (starts)
        {
            return reload.Library;
        }

        if (refused.IsEmpty)
        {
            around.Complain("pack.none", ("folder", folder));
        }

        return null;
    }

    private static void Tell(PackChange.Refused pack, string folder, string key, Surroundings around)
    {
        around.PrintErrors(pack.Faults.Select(fault => $"{pack.Name}/{fault}"));
        around.Complain(
            key,
            ("pack", pack.Name), ("count", pack.Faults.Length),
            ("named", CommandPath.Quoted(Path.Combine(folder, pack.Name))));
    }
}
