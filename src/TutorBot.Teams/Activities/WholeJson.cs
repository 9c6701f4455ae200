using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TutorBot.Teams.Activities;

/// <summary>Parses JSON so that every text in it can be read.</summary>
internal static class WholeJson
{
    private const int EscapeLength = 6;

    private static readonly JsonDocumentOptions Bounds = new() { MaxDepth = 64 };

    /// <summary>Null where it is no JSON.</summary>
    public static JsonElement? Parse(ReadOnlySpan<byte> utf8)
    {
        // Bytes that are no UTF-8 become U+FFFD here; the reader would stumble over them only when a text is read.
        var text = Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF');
        try
        {
            using var document = JsonDocument.Parse(Mend(text), Bounds);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Escaped halves of surrogate pairs, which the reader refuses when the text is asked for, become U+FFFD.
    /// </summary>
    private static string Mend(string json)
    {
        StringBuilder? mended = null;
        for (var at = json.IndexOf('\\', StringComparison.Ordinal); at >= 0 && at + 1 < json.Length;)
        {
            if (Unit(json, at) is not { } unit)
            {
                // The escaped character is none of ours, least of all where it is a backslash itself.
                at = json.IndexOf('\\', at + 2);
                continue;
            }

            var paired = char.IsHighSurrogate(unit)
                && Unit(json, at + EscapeLength) is { } low && char.IsLowSurrogate(low);
            if (char.IsSurrogate(unit) && !paired)
            {
                mended ??= new StringBuilder(json);
                "fffd".CopyTo(mended, at + 2);
            }

            at = json.IndexOf('\\', Math.Min(json.Length, at + (paired ? 2 * EscapeLength : EscapeLength)));
        }

        return mended?.ToString() ?? json;
    }

    private static void CopyTo(this string text, StringBuilder to, int at)
    {
        for (var i = 0; i < text.Length; i++)
        {
            to[at + i] = text[i];
        }
    }

    /// <summary>The UTF-16 unit that an escape stands for; null where there is no such escape.</summary>
    private static char? Unit(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(
            json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
