using TutorBot.Grading.Packs.Shapes;
using TutorBot.Grading.Packs.Yaml;

namespace TutorBot.Grading.Packs;

/// <summary>A file of a pack, parsed, with what kind it is.</summary>
internal sealed record PackPart(string Path, FileKind Kind, YamlNode.Mapping Root)
{
    private string[] Steps => Path.Split('/');

    /// <summary>The file's name without its ending.</summary>
    public string Name => Steps[^1][..^".yaml".Length];

    /// <summary>The question that its ids belong to; empty for files that belong to the whole pack.</summary>
    public string Question => Kind switch
    {
        _ when Kind == PackLayout.Question => Name,
        _ when Kind == PackLayout.Element || Kind == PackLayout.ElementReading => Steps[1],
        _ => "",
    };
}
