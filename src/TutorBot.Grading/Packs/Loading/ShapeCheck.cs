using TutorBot.Grading.Packs.Shapes;
using TutorBot.Grading.Packs.Yaml;

namespace TutorBot.Grading.Packs;

/// <summary>Walks a file along its shape: every field known, every needed one there, every value possible.</summary>
internal sealed class ShapeCheck
{
    private readonly PackPart part;
    private readonly Findings findings;
    private readonly ScalarCheck scalars;

    private ShapeCheck(PackPart part, Findings findings)
    {
        this.part = part;
        this.findings = findings;
        scalars = new ScalarCheck(part, findings);
    }

    public static void Check(PackPart part, Findings findings) =>
        new ShapeCheck(part, findings).Fields(part.Kind.Shape, part.Root, "");

    private void Fields(Shape shape, YamlNode.Mapping node, string role)
    {
        foreach (var entry in node.Entries)
        {
            if (shape.Find(entry.Key) is { } field)
            {
                Value(field.Kind, entry.Value, role.Length == 0 ? field.Name : $"{role}.{field.Name}");
            }
            else
            {
                Unknown(shape, entry);
            }
        }

        Missing(shape, node);
    }

    private void Unknown(Shape shape, YamlNode.Entry entry)
    {
        var names = shape.Fields.Select(field => field.Name).ToArray();
        findings.Faults.Add(
            part.Path, entry.Line, $"There is no field '{entry.Key}' in {shape.Called}.",
            Nearest.DidYouMean(entry.Key, names, $"Its fields are: {string.Join(", ", names)}."));
    }

    private void Missing(Shape shape, YamlNode.Mapping node)
    {
        foreach (var field in shape.Fields.Where(field => field.Required && node[field.Name] is null))
        {
            findings.Faults.Add(
                part.Path, node.Line, $"The field '{field.Name}' is missing in {shape.Called}.",
                $"Add it: {field.About}");
        }

        if (shape.ExactlyOne && node.Entries.Length != 1)
        {
            findings.Faults.Add(
                part.Path, node.Line, $"There are {node.Entries.Length} fields in {shape.Called}; it takes one.",
                $"Write one of: {string.Join(", ", shape.Fields.Select(field => field.Name))}.");
        }
    }

    private void Value(FieldKind kind, YamlNode node, string role)
    {
        switch (kind, node)
        {
            case (FieldKind.Fields fields, YamlNode.Mapping mapping):
                Fields(fields.Shape, mapping, role);
                break;
            case (FieldKind.ListOf list, YamlNode.Sequence sequence):
                List(list, sequence, role);
                break;
            case (FieldKind.Map map, YamlNode.Mapping mapping):
                Map(map, mapping, role);
                break;
            case (FieldKind.WordOrFields either, YamlNode.Mapping mapping):
                Fields(either.Shape, mapping, role);
                break;
            case (FieldKind.WordOrFields either, YamlNode.Scalar scalar):
                Single(either, scalar);
                break;
            case (not (FieldKind.Fields or FieldKind.ListOf or FieldKind.Map), YamlNode.Scalar scalar):
                scalars.Check(kind, scalar, role);
                break;
            default:
                Misfit(kind, node, role);
                break;
        }
    }

    private void List(FieldKind.ListOf list, YamlNode.Sequence sequence, string role)
    {
        if (sequence.Items.IsEmpty && !list.MayBeEmpty)
        {
            findings.Faults.Add(part.Path, sequence.Line, $"'{role}' is empty.", "Add at least one entry.");
        }

        foreach (var item in sequence.Items)
        {
            Value(list.Item, item, role);
        }
    }

    private void Map(FieldKind.Map map, YamlNode.Mapping mapping, string role)
    {
        foreach (var entry in mapping.Entries)
        {
            Value(map.Value, entry.Value, $"{role}.{entry.Key}");
        }
    }

    private void Single(FieldKind.WordOrFields either, YamlNode.Scalar scalar)
    {
        if (scalar.Text != either.Single)
        {
            var fields = string.Join(", ", either.Shape.Fields.Select(field => $"{{ {field.Name}: … }}"));
            findings.Faults.Add(
                part.Path, scalar.Line, $"'{scalar.Text}' is not {either.Shape.Called}.",
                $"Write {either.Single}, or one of: {fields}.");
        }
    }

    private void Misfit(FieldKind kind, YamlNode node, string role) =>
        findings.Faults.Add(
            part.Path, node.Line, $"'{role}' holds {node.Called}.",
            kind switch
            {
                FieldKind.ListOf => "Write a list: every entry on a line of its own after '- '.",
                FieldKind.Fields fields =>
                    $"Write its fields: {string.Join(", ", fields.Shape.Fields.Select(field => field.Name))}.",
                FieldKind.Map => "Write fields with a number each.",
                _ => "Write a single value; put a text that holds ': ' or begins with a sign in double quotes.",
            });
}
