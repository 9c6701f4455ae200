using System.Collections.Immutable;

namespace TutorBot.Grading.Packs.Yaml;

/// <summary>A piece of a YAML file with the line on which it begins.</summary>
/// <param name="Line">1-based.</param>
internal abstract record YamlNode(int Line)
{
    /// <summary>What a teacher calls it.</summary>
    public abstract string Called { get; }

    public sealed record Scalar(int Line, string Text) : YamlNode(Line)
    {
        public override string Called => "a text";
    }

    public sealed record Sequence(int Line, ImmutableArray<YamlNode> Items) : YamlNode(Line)
    {
        public override string Called => "a list";
    }

    public sealed record Mapping(int Line, ImmutableArray<Entry> Entries) : YamlNode(Line)
    {
        public override string Called => "a group of fields";

        public YamlNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
    }

    /// <param name="Line">The line of the key.</param>
    public sealed record Entry(string Key, int Line, YamlNode Value);
}
