using Microsoft.AspNetCore.Http;

namespace TutorBot.Testing.Discord.Rest;

/// <summary>An answer that one coming call gets instead of the true one.</summary>
/// <param name="PathPart">What its path must contain.</param>
/// <param name="Body">Null for none.</param>
/// <param name="Headers">Beside the usual ones.</param>
/// <param name="Before">Nothing is done; else it is done and only the answer is lost.</param>
/// <param name="Hangs">The connection is cut instead of an answer.</param>
public sealed record ScriptedAnswer(
    string Method,
    string PathPart,
    int Status,
    string? Body = null,
    IReadOnlyDictionary<string, string>? Headers = null,
    bool Before = true,
    bool Hangs = false,
    string ContentType = "application/json")
{
    internal bool Matches(string method, string path) =>
        method == Method && path.Contains(PathPart, StringComparison.Ordinal);

    internal (int Status, string? Text) Apply(IHeaderDictionary headers)
    {
        foreach (var (name, value) in Headers ?? new Dictionary<string, string>())
        {
            headers[name] = value;
        }

        return (Status, Body);
    }
}
