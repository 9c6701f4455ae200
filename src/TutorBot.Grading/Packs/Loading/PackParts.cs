using System.Collections.Immutable;
using TutorBot.Grading.Packs.Shapes;
using TutorBot.Grading.Packs.Yaml;

namespace TutorBot.Grading.Packs;

/// <summary>Turns files into parts: of a known kind, parsed, with fields at the top.</summary>
internal static class PackParts
{
    public static ImmutableArray<PackPart> Of(ImmutableArray<PackFile> files, Findings findings)
    {
        var trees = new (YamlNode? Root, FaultList Faults)[files.Length];
        Parallel.For(0, files.Length, at => trees[at] = Parse(files[at]));
        var parts = files.Select((file, at) => Part(file, trees[at].Root, trees[at].Faults, findings))
            .OfType<PackPart>()
            .ToImmutableArray();
        foreach (var missing in PackLayout.All.Where(kind => kind.Required && !files.Any(f => kind.Matches(f.Path))))
        {
            findings.Ids.Miss(missing.Shape);
            findings.Faults.Add(missing.Place, 0, "The file is missing.", "Write it as config/packs/README.md shows.");
        }

        return parts;
    }

    private static (YamlNode? Root, FaultList Faults) Parse(PackFile file)
    {
        var faults = new FaultList();
        return (PackLayout.KindOf(file.Path) is null ? null : YamlTree.Read(file.Path, file.Text, faults), faults);
    }

    private static PackPart? Part(PackFile file, YamlNode? root, FaultList faults, Findings findings)
    {
        if (PackLayout.KindOf(file.Path) is not { } kind)
        {
            var known = PackLayout.All.Select(other => other.Place);
            var remedy = $"These are: {string.Join(", ", known)}.";
            findings.Faults.Add(
                file.Path, 0, "This is not a file of a pack.", Nearest.DidYouMean(file.Path, known, remedy));
            return null;
        }

        findings.Faults.Add(faults.InOrder());
        if (root is YamlNode.Mapping mapping)
        {
            return new PackPart(file.Path, kind, mapping);
        }

        findings.Ids.Miss(kind.Shape);
        if (root is not null)
        {
            findings.Faults.Add(
                file.Path, root.Line, $"The file holds {root.Called} instead of fields.",
                $"Begin with a field: {string.Join(", ", kind.Shape.Fields.Select(field => field.Name))}.");
        }

        return null;
    }
}
