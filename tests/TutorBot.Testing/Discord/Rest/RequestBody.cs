using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TutorBot.Testing.Discord.World;

namespace TutorBot.Testing.Discord.Rest;

/// <summary>Reads JSON, or a form with files and its JSON (API Reference, "Uploading Files").</summary>
internal static class RequestBody
{
    public static async Task<(JsonNode? Body, IReadOnlyList<FakeFile> Files)> ReadAsync(HttpRequest request)
    {
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync();
            var files = new List<FakeFile>();
            foreach (var file in form.Files)
            {
                using var content = new MemoryStream();
                await file.CopyToAsync(content);
                files.Add(new FakeFile(file.FileName, content.ToArray(), file.ContentType));
            }

            return (Parse(form["payload_json"].ToString()), files);
        }

        using var reader = new StreamReader(request.Body);
        return (Parse(await reader.ReadToEndAsync()), []);
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
