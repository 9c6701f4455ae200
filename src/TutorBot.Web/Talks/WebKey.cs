using System.Diagnostics.CodeAnalysis;
using TutorBot.Dialog.Turns;

namespace TutorBot.Web.Talks;

/// <summary>The id that a page gives a message before it is sent, so that a message sent twice is one.</summary>
internal static class WebKey
{
    private const string Prefix = "w:";

    public static bool TryParse([NotNullWhen(true)] string? id, out InboundKey key)
    {
        var valid = id is { Length: >= 8 and <= 64 } && id.All(char.IsAsciiLetterOrDigit);
        key = valid ? new InboundKey(Prefix + id) : default;
        return valid;
    }

    /// <summary>Empty for a message that no page sent.</summary>
    public static string IdOf(InboundKey key) =>
        key.Value.StartsWith(Prefix, StringComparison.Ordinal) ? key.Value[Prefix.Length..] : "";

    public static string New() => Guid.NewGuid().ToString("N");
}
