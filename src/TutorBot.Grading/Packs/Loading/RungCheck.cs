using TutorBot.Grading.Packs.Yaml;

namespace TutorBot.Grading.Packs;

/// <summary>Every rung of an element's ladder is either written or declared skipped.</summary>
internal static class RungCheck
{
    public static void Check(PackPart part, FaultList faults)
    {
        if (part.Root["hints"] is not YamlNode.Mapping hints)
        {
            return;
        }

        var skips = part.Root["skips"] as YamlNode.Mapping;
        foreach (var rung in Enum.GetNames<Rung>().Select(name => name.ToLowerInvariant()))
        {
            var skipped = skips?[rung] is not null;
            if (hints[rung] is { } hint && skipped)
            {
                faults.Add(part.Path, hint.Line, $"The rung '{rung}' is both written and skipped.", "Remove one.");
            }
            else if (hints[rung] is null && !skipped)
            {
                faults.Add(
                    part.Path, hints.Line, $"The rung '{rung}' is missing.",
                    $"Write it, or say why not: skips: {{ {rung}: … }}.");
            }
        }
    }
}
