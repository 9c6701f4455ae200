using YamlDotNet.Core.Events;

namespace TutorBot.Grading.Packs.Yaml;

/// <summary>What no honest pack has of YAML: aliases, anchors, tags and deep nesting.</summary>
internal static class YamlLimits
{
    /// <summary>Levels of lists and groups within each other.</summary>
    public const int DeepestLevel = 32;

    /// <summary>Whether a node is refused, which is then recorded.</summary>
    /// <param name="file">The file it stands in.</param>
    /// <param name="start">With which it begins.</param>
    /// <param name="depth">1 for the whole document.</param>
    /// <param name="faults">Takes the refusal.</param>
    public static bool Refuse(string file, ParsingEvent start, int depth, FaultList faults)
    {
        var what = start switch
        {
            AnchorAlias => "An alias (*) is used.",
            NodeEvent { Anchor.IsEmpty: false } => "An anchor (&) is used.",
            NodeEvent { Tag.IsEmpty: false } => "A tag (!) is used.",
            _ when depth > DeepestLevel => $"Lists and fields are nested more than {DeepestLevel} deep.",
            _ => null,
        };
        if (what is not null)
        {
            faults.Add(
                file, YamlEvents.Line(start), what,
                depth > DeepestLevel ? "Check the brackets." : "Write the content out, or put the text in quotes.");
        }

        return what is not null;
    }
}
