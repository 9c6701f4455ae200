using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;

namespace TutorBot.Grading.Analysis.Measuring;

/// <summary>Reads a marked set: a JSON object a line, plain or packed with gzip.</summary>
public static class MarkedSet
{
    /// <summary>
    /// The lines that are objects; how many others there were, blank lines apart, is <paramref name="bad"/>.
    /// </summary>
    /// <exception cref="InvalidDataException">The packed data are damaged.</exception>
    public static ImmutableArray<JsonElement> Read(Stream file, out int bad)
    {
        using var buffered = new BufferedStream(file);
        var packed = IsPacked(buffered);
        using var reader = new StreamReader(packed ? new GZipStream(buffered, CompressionMode.Decompress) : buffered);
        var rows = ImmutableArray.CreateBuilder<JsonElement>();
        bad = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && Parse(line) is { } row)
            {
                rows.Add(row);
            }
            else
            {
                bad += line.Length > 0 ? 1 : 0;
            }
        }

        return rows.ToImmutable();
    }

    internal static string Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static bool IsPacked(Stream stream)
    {
        Span<byte> head = stackalloc byte[2];
        var count = stream.ReadAtLeast(head, 2, throwOnEndOfStream: false);
        stream.Seek(0, SeekOrigin.Begin);
        return count == 2 && head[0] == 0x1F && head[1] == 0x8B;
    }

    private static JsonElement? Parse(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
