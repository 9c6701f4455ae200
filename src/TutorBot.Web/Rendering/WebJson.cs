using System.Text.Json.Serialization;

namespace TutorBot.Web.Rendering;

/// <summary>What the script reads.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(News))]
[JsonSerializable(typeof(Trouble))]
internal sealed partial class WebJson : JsonSerializerContext;
