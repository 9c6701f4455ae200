using System.Collections.Immutable;
using TutorBot.Grading.Packs.Building;
using TutorBot.Grading.Packs.Checks;
using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs;

/// <summary>Loads a pack from its folder, or says everything that keeps it from being one.</summary>
public static class PackLoader
{
    /// <param name="folder">The pack's folder; need not exist.</param>
    /// <param name="use">What the pack is read for.</param>
    public static PackLoad Load(string folder, PackUse use = PackUse.Whole)
    {
        var findings = new Findings();
        var files = PackFolder.Read(folder, findings.Faults);
        return Load(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), files, findings, use);
    }

    internal static PackLoad Load(string name, ImmutableArray<PackFile> files, Findings findings, PackUse use)
    {
        var digest = FittedPart.DigestOf(files);
        var fitted = FittedPart.Find(files, digest);
        var parts = PackParts.Of([.. files.Where(file => IsRead(file, use, fitted))], findings);
        foreach (var part in parts)
        {
            ShapeCheck.Check(part, findings);
        }

        new CrossCheck(parts, findings).Check(name);
        findings.Ids.Resolve();
        if (!findings.Faults.IsEmpty)
        {
            return Refused(findings, []);
        }

        var pack = PackBuilder.Build(parts) with { LearningDigest = digest, Fitted = fitted };
        return Checked(new PackDraft(pack, [.. findings.Texts], findings.Ids), findings);
    }

    /// <summary>Examples are large, and nothing is learnt from them again while a tutor runs.</summary>
    private static bool IsRead(PackFile file, PackUse use, ImmutableArray<byte> fitted) =>
        file.Path != FittedPart.FileName
        && (use == PackUse.Whole || fitted.IsEmpty || !PackLayout.Examples.Matches(file.Path));

    private static PackLoad Checked(PackDraft draft, Findings findings)
    {
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
