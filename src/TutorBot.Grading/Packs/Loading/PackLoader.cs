using System.Collections.Immutable;
using TutorBot.Grading.Packs.Building;
using TutorBot.Grading.Packs.Checks;

namespace TutorBot.Grading.Packs;

/// <summary>Loads a pack from its folder, or says everything that keeps it from being one.</summary>
public static class PackLoader
{
    /// <param name="folder">The pack's folder; need not exist.</param>
    public static PackLoad Load(string folder)
    {
        var findings = new Findings();
        var files = PackFolder.Read(folder, findings.Faults);
        return Load(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), files, findings);
    }

    internal static PackLoad Load(string name, ImmutableArray<PackFile> files, Findings findings)
    {
        var parts = PackParts.Of(files, findings);
        foreach (var part in parts)
        {
            ShapeCheck.Check(part, findings);
        }

        new CrossCheck(parts, findings).Check(name);
        findings.Ids.Resolve();
        return findings.Faults.IsEmpty ? Checked(parts, PackDigest.Of(files), findings) : Refused(findings, []);
    }

    private static PackLoad Checked(ImmutableArray<PackPart> parts, string digest, Findings findings)
    {
        var draft = new PackDraft(PackBuilder.Build(parts) with { Digest = digest }, [.. findings.Texts], findings.Ids);
        findings.Faults.Add(PackChecks.Faults(draft));
        return findings.Faults.IsEmpty
            ? new PackLoad.Loaded(draft.Pack, new Lazy<ImmutableArray<PackFault>>(() => Warnings(draft)))
            : Refused(findings, Warnings(draft));
    }

    private static ImmutableArray<PackFault> Warnings(PackDraft draft)
    {
        var warnings = new FaultList();
        warnings.Add(PackChecks.Warnings(draft));
        return warnings.InOrder();
    }

    private static PackLoad.Refused Refused(Findings findings, ImmutableArray<PackFault> warnings) =>
        new(findings.Faults.InOrder(), warnings);
}
