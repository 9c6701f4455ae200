using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TutorBot.Grading.Packs.Shapes;

namespace TutorBot.Grading.Packs.Schemas;

/// <summary>Writes the shape of a file as a JSON Schema (draft 2020-12), by which editors complete and check.</summary>
internal static class PackSchema
{
    private const string Identifier = "^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$";

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string FileName(FileKind kind) => $"{kind.Schema}.schema.json";

    public static string Of(FileKind kind)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = kind.Schema,
        };
        foreach (var (name, value) in Of(kind.Shape).ToArray())
        {
            schema[name] = value?.DeepClone();
        }

        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Of(Shape shape)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(shape.Fields.Select(
                field => KeyValuePair.Create<string, JsonNode?>(field.Name, Of(field)))),
        };
        if (shape.Fields.Any(field => field.Required))
        {
            schema["required"] = Strings(shape.Fields.Where(field => field.Required).Select(field => field.Name));
        }

        if (shape.ExactlyOne)
        {
            schema["minProperties"] = 1;
            schema["maxProperties"] = 1;
        }

        return schema;
    }

    private static JsonObject Of(Field field)
    {
        var schema = Of(field.Kind);
        schema["description"] = field.About;
        return schema;
    }

    private static JsonObject Of(FieldKind kind) => kind switch
    {
        FieldKind.Fields fields => Of(fields.Shape),
        FieldKind.ListOf list => List(list),
        FieldKind.Map map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(map.Value) },
        FieldKind.WordOrFields either => new JsonObject
        {
            ["anyOf"] = new JsonArray(new JsonObject { ["const"] = either.Single }, Of(either.Shape)),
        },
        FieldKind.Word word => new JsonObject { ["enum"] = Strings(word.Allowed) },
        FieldKind.Flag => new JsonObject { ["type"] = "boolean" },
        FieldKind.Decimal => new JsonObject { ["type"] = "number" },
        FieldKind.Whole whole => new JsonObject
        {
            ["type"] = "integer", ["minimum"] = whole.Least, ["maximum"] = whole.Most,
        },
        FieldKind.Name name when name.Kind != IdKind.Term => new JsonObject
        {
            ["type"] = "string", ["pattern"] = Identifier,
        },
        FieldKind.Text { MayBeEmpty: true } => Scalar(0),
        _ => Scalar(1),
    };

    private static JsonObject List(FieldKind.ListOf list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) };
        if (!list.MayBeEmpty)
        {
            schema["minItems"] = 1;
        }

        return schema;
    }

    // An editor takes 1917 for a number and true for a truth value; here they are words.
    private static JsonObject Scalar(int shortest)
    {
        var schema = new JsonObject { ["type"] = Strings(["string", "number", "boolean"]) };
        if (shortest > 0)
        {
            schema["minLength"] = shortest;
        }

        return schema;
    }

    private static JsonArray Strings(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)value)];
}
