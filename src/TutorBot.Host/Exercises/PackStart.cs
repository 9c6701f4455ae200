using System.Collections.Immutable;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Exercises;

/// <summary>The packs at the start of the program, where a bad one is a reason not to start.</summary>
internal static class PackStart
{
    /// <summary>Null when a pack was refused or there is none, and that was told.</summary>
    public static PackLibrary? Open(string folder, Surroundings around)
    {
        var reload = PackLibrary.Open(folder);
        var refused = reload.Changes.OfType<PackChange.Refused>().ToImmutableArray();
        foreach (var pack in refused)
        {
            around.PrintErrors(pack.Faults.Select(fault => $"{pack.Name}/{fault}"));
            around.Complain(
                "pack.refused",
                ("pack", pack.Name), ("count", pack.Faults.Length),
                ("named", CommandPath.Quoted(Path.Combine(folder, pack.Name))));
        }

        if (refused.IsEmpty && reload.Library.Packs.Any())
        {
            return reload.Library;
        }

        if (refused.IsEmpty)
        {
            around.Complain("pack.none", ("folder", folder));
        }

        return null;
    }
}
