using System.Collections.Immutable;
using TutorBot.Grading.Packs.Shapes;
using TutorBot.Grading.Packs.Yaml;

namespace TutorBot.Grading.Packs;

/// <summary>Turns files into parts: of a known kind, parsed, with fields at the top.</summary>
internal static class PackParts
{
    public static ImmutableArray<PackPart> Of(ImmutableArray<PackFile> files, FaultList faults)
    {
        var parts = files.Select(file => Part(file, faults)).OfType<PackPart>().ToImmutableArray();
        foreach (var missing in PackLayout.All.Where(kind => kind.Required && !files.Any(f => kind.Matches(f.Path))))
        {
            faults.Add(missing.Place, 0, "The file is missing.", "Write it as config/packs/README.md shows.");
        }

        return parts;
    }

    private static PackPart? Part(PackFile file, FaultList faults)
    {
        if (PackLayout.KindOf(file.Path) is not { } kind)
        {
            var known = PackLayout.All.Select(other => other.Place);
            var remedy = $"These are: {string.Join(", ", known)}.";
            faults.Add(file.Path, 0, "This is not a file of a pack.", Nearest.DidYouMean(file.Path, known, remedy));
            return null;
        }

        var root = YamlTree.Read(file.Path, file.Text, faults);
        if (root is not null and not YamlNode.Mapping)
        {
            faults.Add(
                file.Path, root.Line, $"The file holds {root.Called} instead of fields.",
                $"Begin with a field: {string.Join(", ", kind.Shape.Fields.Select(field => field.Name))}.");
        }

        return root is YamlNode.Mapping mapping ? new PackPart(file.Path, kind, mapping) : null;
    }
}
