using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TutorBot.Testing.Teams;

public sealed partial class FakeTeams
{
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _fetched = new();

    /// <summary>The names of the files that were asked for, each with the token that was shown.</summary>
    public ImmutableArray<string> Fetched => [.. _fetched];

    /// <summary>Keeps a file as OneDrive does; gives the address that opens it.</summary>
    public string Keep(string name, byte[] content) =>
        Keep(name, context => context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask());

    /// <summary>As above, served as the test likes.</summary>
    public string Keep(string name, Func<HttpContext, Task> serve)
    {
        _files[name] = serve;
        return $"{Address}files/{name}?tempauth=opens-it";
    }

    private void MapFiles() => _app.MapGet("/files/{name}", ServeAsync);

    private async Task ServeAsync(HttpContext context)
    {
        var name = (string)context.Request.RouteValues["name"]!;
        _fetched.Enqueue($"{name} {context.Request.Headers.Authorization}".TrimEnd());
        if (!_files.TryGetValue(name, out var serve))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            await serve(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has gone.
        }
    }
}
