using System.Text.Json;
using System.Text.Unicode;

namespace TutorBot.Host.Marking;

/// <summary>A line of JSON Lines: an object, or why it is none.</summary>
internal abstract record ObjectLine
{
    private ObjectLine()
    {
    }

    public static ObjectLine Read(PhysicalLine line)
    {
        if (line.TooLong)
        {
            return new Unreadable("grade.line-too-long");
        }

        if (line.Bytes.Span.Trim((byte)' ').IsEmpty)
        {
            return new Unreadable("grade.line-empty");
        }

        return Utf8.IsValid(line.Bytes.Span) ? Parse(line.Bytes.Span) : new Unreadable("grade.line-not-utf8");
    }

    private static ObjectLine Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var root = JsonElement.Parse(bytes);
            return root.ValueKind == JsonValueKind.Object
                ? new Whole(root)
                : new Unreadable("grade.line-not-object");
        }
        catch (JsonException)
        {
            return new Unreadable("grade.line-not-json");
        }
    }

    public sealed record Whole(JsonElement Root) : ObjectLine;

    /// <param name="Key">The text that says why.</param>
    public sealed record Unreadable(string Key) : ObjectLine;
}
