using System.Text.Json.Nodes;

namespace TutorBot.Testing.Discord.Rest;

/// <summary>What is answered; without a body where it is null.</summary>
internal sealed record FakeAnswer(int Status, JsonNode? Body)
{
    public static readonly FakeAnswer Nothing = new(204, null);

    public static FakeAnswer Ok(JsonNode body) => new(200, body.DeepClone());
}
