using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TutorBot.Testing.Discord.Gateway;
using TutorBot.Testing.Discord.World;

namespace TutorBot.Testing.Discord.Rest;

/// <summary>Discord's REST interface: records, checks who asks, counts, answers.</summary>
internal sealed class FakeRest(FakeWorld world, FakeGateway gateway, FakeDiscordOptions options)
{
    private readonly IReadOnlyList<FakeRoute> _routes = new FakeEndpoints(world, gateway, options).All();
    private readonly FakeLimits _limits = new(options);
    private readonly RequestLog _log = new();

    public List<RecordedRequest> Requests { get; } = [];

    public List<ScriptedAnswer> Script { get; } = [];

    public async Task ServeAsync(HttpContext context, string path)
    {
        var (body, files) = await RequestBody.ReadAsync(context.Request);
        ScriptedAnswer? scripted;
        (int Status, string? Text) answer;
        lock (world.Gate)
        {
            scripted = Script.FirstOrDefault(next => next.Matches(context.Request.Method, path));
            answer = scripted is { Before: true }
                ? scripted.Apply(context.Response.Headers)
                : Answer(context, path, body, files);
            if (scripted is not null)
            {
                Script.Remove(scripted);
                answer = scripted.Before ? answer : scripted.Apply(context.Response.Headers);
            }

            Record(context, path, body, answer.Status);
            world.Notice();
        }

        if (scripted is { Hangs: true })
        {
            context.Abort();
            return;
        }

        await WriteAsync(context.Response, answer.Status, answer.Text, scripted?.ContentType);
    }

    private static async Task WriteAsync(HttpResponse response, int status, string? text, string? contentType)
    {
        response.StatusCode = status;
        if (text is not null)
        {
            response.ContentType = contentType ?? "application/json";
            await response.WriteAsync(text);
        }
    }

    private (int Status, string? Text) Answer(
        HttpContext context, string path, JsonNode? body, IReadOnlyList<FakeFile> files)
    {
        var parts = path.Split('/').Select(Uri.UnescapeDataString).ToArray();
        var route = _routes.FirstOrDefault(known => known.Matches(context.Request.Method, parts));
        try
        {
            if (route is null)
            {
                throw new FakeRefusal(404, 0, "404: Not Found");
            }

            if (!route.Interaction && context.Request.Headers.Authorization != $"Bot {options.Token}")
            {
                throw new FakeRefusal(401, 0, "401: Unauthorized");
            }

            if (route.Template.EndsWith("/callback", StringComparison.Ordinal) is false
                && _limits.Count(route.Name, FakeRoute.Major(parts), !route.Interaction, context.Response.Headers)
                    is { } limited)
            {
                return Limited(context.Response.Headers, limited.Wait, limited.Global);
            }

            var query = context.Request.Query.ToDictionary(
                entry => entry.Key, entry => entry.Value.ToString(), StringComparer.Ordinal);
            var answer = route.Answer(new FakeCall(context.Request.Method, parts, query, body, files));
            return (answer.Status, answer.Body?.ToJsonString());
        }
        catch (FakeRefusal refusal)
        {
            return (refusal.Status, refusal.Body().ToJsonString());
        }
        catch (Exception fault) when (fault is InvalidOperationException or FormatException)
        {
            return (400, FakeRefusal.Form([("", "BASE_TYPE", "A field has the wrong type")]).Body().ToJsonString());
        }
    }

    private static (int Status, string Text) Limited(IHeaderDictionary headers, TimeSpan wait, bool global)
    {
        headers["Retry-After"] = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Scope"] = global ? "global" : "user";
        if (global)
        {
            headers["X-RateLimit-Global"] = "true";
        }

        var body = new JsonObject
        {
            ["message"] = "You are being rate limited.",
            ["retry_after"] = Math.Round(wait.TotalSeconds, 3),
            ["global"] = global,
        };
        return (429, body.ToJsonString());
    }

    private void Record(HttpContext context, string path, JsonNode? body, int status)
    {
        var request = new RecordedRequest(
            context.Request.Method,
            "/" + path,
            context.Request.QueryString.Value ?? "",
            body?.ToJsonString(new JsonSerializerOptions(JsonSerializerDefaults.Web)),
            context.Request.Headers.UserAgent.ToString(),
            status,
            (body as JsonObject)?["nonce"]?.ToString());
        Requests.Add(request);
        _log.Write(request);
    }
}
