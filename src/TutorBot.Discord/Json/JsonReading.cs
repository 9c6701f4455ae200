using System.Text.Json;

namespace TutorBot.Discord.Json;

/// <summary>Looks into JSON of which nothing is certain.</summary>
internal static class JsonReading
{
    extension(JsonElement holder)
    {
        /// <summary>The object of that name.</summary>
        public JsonElement? Part(string name) =>
            holder.ValueKind == JsonValueKind.Object
                && holder.TryGetProperty(name, out var part)
                && part.ValueKind == JsonValueKind.Object ? part : null;

        /// <summary>The text of that name; a number as its digits.</summary>
        public string? Text(string name) =>
            holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var value)
                ? value.ValueKind switch
                {
                    JsonValueKind.String => value.GetString(),
                    JsonValueKind.Number => value.GetRawText(),
                    _ => null,
                }
                : null;

        public int? Number(string name) =>
            holder.ValueKind == JsonValueKind.Object
                && holder.TryGetProperty(name, out var value)
                && value.ValueKind == JsonValueKind.Number
                && value.TryGetInt32(out var number) ? number : null;

        public bool IsTrue(string name) =>
            holder.ValueKind == JsonValueKind.Object
                && holder.TryGetProperty(name, out var value)
                && value.ValueKind == JsonValueKind.True;

        /// <summary>What the list of that name holds; nothing where there is none.</summary>
        public IEnumerable<JsonElement> List(string name) =>
            holder.ValueKind == JsonValueKind.Object
                && holder.TryGetProperty(name, out var list)
                && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
    }
}
