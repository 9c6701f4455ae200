using System.Collections.Immutable;
using YamlDotNet.Core.Events;

namespace TutorBot.Grading.Packs.Yaml;

/// <summary>Reads one YAML file into nodes, within limits that no honest pack meets.</summary>
internal sealed class YamlTree
{
    private readonly string file;
    private readonly FaultList faults;
    private readonly YamlEvents events;

    private YamlTree(string file, string text, FaultList faults)
    {
        this.file = file;
        this.faults = faults;
        events = new YamlEvents(file, text, faults);
    }

    /// <summary>The one document of a file; null when it can't be read, which is then recorded.</summary>
    public static YamlNode? Read(string file, string text, FaultList faults) =>
        new YamlTree(file, text, faults).Document();

    private YamlNode? Document()
    {
        if (events.Next() is not StreamStart || events.Next() is not { } start)
        {
            return null;
        }

        if (start is not DocumentStart || events.Next() is not { } first)
        {
            return start is StreamEnd ? Empty() : null;
        }

        return Node(first, 1) is { } root && Ends() ? root : null;
    }

    private YamlNode? Empty()
    {
        faults.Add(file, 1, "The file is empty.", "Fill it as config/packs/README.md shows, or remove it.");
        return null;
    }

    private bool Ends()
    {
        if (events.Next() is not DocumentEnd || events.Next() is not { } after)
        {
            return false;
        }

        if (after is not StreamEnd)
        {
            faults.Add(file, YamlEvents.Line(after), "A second document begins here.", "Remove the line '---'.");
        }

        return after is StreamEnd;
    }

    private YamlNode? Node(ParsingEvent start, int depth)
    {
        if (YamlLimits.Refuse(file, start, depth, faults))
        {
            return null;
        }

        return start switch
        {
            Scalar scalar => new YamlNode.Scalar(YamlEvents.Line(scalar), TextOf(scalar)),
            SequenceStart => Sequence(YamlEvents.Line(start), depth),
            MappingStart => Mapping(YamlEvents.Line(start), depth),
            _ => null,
        };
    }

    // An unquoted null or ~ means "nothing here" in YAML.
    private static string TextOf(Scalar scalar) =>
        scalar.IsPlainImplicit && scalar.Value is "~" or "null" ? "" : scalar.Value;

    private YamlNode.Sequence? Sequence(int line, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (events.Next() is { } next)
        {
            if (next is SequenceEnd)
            {
                return new YamlNode.Sequence(line, items.ToImmutable());
            }

            if (Node(next, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return null;
    }

    private YamlNode.Mapping? Mapping(int line, int depth)
    {
        var entries = new Dictionary<string, YamlNode.Entry>(StringComparer.Ordinal);
        while (events.Next() is { } next)
        {
            if (next is MappingEnd)
            {
                return new YamlNode.Mapping(line, [.. entries.Values]);
            }

            if (Key(next, depth) is not { } key || events.Next() is not { } start
                || Node(start, depth + 1) is not { } value)
            {
                return null;
            }

            Keep(entries, new YamlNode.Entry(key.Text, key.Line, value));
        }

        return null;
    }

    private YamlNode.Scalar? Key(ParsingEvent start, int depth)
    {
        var node = Node(start, depth + 1);
        if (node is not null and not YamlNode.Scalar)
        {
            faults.Add(file, node.Line, "A field's name is not a plain word.", "Check the brackets and the colon.");
        }

        return node as YamlNode.Scalar;
    }

    private void Keep(Dictionary<string, YamlNode.Entry> entries, YamlNode.Entry entry)
    {
        if (!entries.TryAdd(entry.Key, entry))
        {
            faults.Add(
                file, entry.Line, $"The field '{entry.Key}' is there twice.",
                $"Keep one; the first is on line {entries[entry.Key].Line}.");
        }
    }
}
