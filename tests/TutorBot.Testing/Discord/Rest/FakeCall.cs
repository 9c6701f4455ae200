using System.Text.Json.Nodes;
using TutorBot.Testing.Discord.World;

namespace TutorBot.Testing.Discord.Rest;

/// <summary>A call to be answered.</summary>
/// <param name="Parts">The path's parts, without the interface's own.</param>
internal sealed record FakeCall(
    string Method,
    IReadOnlyList<string> Parts,
    IReadOnlyDictionary<string, string> Query,
    JsonNode? Body,
    IReadOnlyList<FakeFile> Files)
{
    public JsonObject Object => Body as JsonObject ?? throw new FakeRefusal(400, 50109, "The request body is no JSON");
}
