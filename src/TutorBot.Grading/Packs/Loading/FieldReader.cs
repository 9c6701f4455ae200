using System.Collections.Immutable;
using System.Globalization;
using TutorBot.Grading.Packs.Yaml;

namespace TutorBot.Grading.Packs;

/// <summary>Reads the fields of a part that has passed its shape's check, so it has nothing to report.</summary>
internal readonly struct FieldReader(YamlNode.Mapping node)
{
    public int Line => node.Line;

    public bool Has(string name) => node[name] is not null;

    /// <summary>Empty when the field is missing.</summary>
    public string Text(string name) => node[name] is YamlNode.Scalar scalar ? scalar.Text : "";

    public bool Flag(string name) => Text(name) == "true";

    public int Whole(string name) => int.Parse(Text(name), CultureInfo.InvariantCulture);

    /// <summary>An enum's member written in lower case with hyphens.</summary>
    public T Word<T>(string name)
        where T : struct, Enum =>
        Enum.Parse<T>(Text(name).Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    public ImmutableArray<string> Texts(string name) => Ids(name, text => text);

    public ImmutableArray<T> Ids<T>(string name, Func<string, T> id) =>
        [.. Items(name).OfType<YamlNode.Scalar>().Select(scalar => id(scalar.Text))];

    public ImmutableArray<T> List<T>(string name, Func<FieldReader, T> read) =>
        [.. Items(name).OfType<YamlNode.Mapping>().Select(item => read(new FieldReader(item)))];

    public ImmutableArray<YamlNode> Items(string name) =>
        node[name] is YamlNode.Sequence sequence ? sequence.Items : [];

    public FieldReader? Fields(string name) =>
        node[name] is YamlNode.Mapping mapping ? new FieldReader(mapping) : null;

    public ImmutableArray<YamlNode.Entry> Entries(string name) =>
        node[name] is YamlNode.Mapping mapping ? mapping.Entries : [];

    public Wording Wording(string name) => Fields(name)!.Value.Wording();

    /// <summary>The wording whose two fields stand among these.</summary>
    public Wording Wording() => new(Text("say"), Text("simple"));
}
