using System.Collections.Frozen;
using System.Security.Cryptography;

namespace TutorBot.Web.Assets;

/// <summary>
/// The style sheets, the script and the icon. They are embedded, and their addresses carry a hash of their content, so
/// that a browser may keep them for ever and still never mixes two versions.
/// </summary>
internal static class Files
{
    private static readonly FrozenDictionary<string, EmbeddedFile> ByName = new[]
    {
        Read("chat.css", "text/css; charset=utf-8"),
        Read("text.css", "text/css; charset=utf-8"),
        Read("analyze.css", "text/css; charset=utf-8"),
        Read("chat.js", "text/javascript; charset=utf-8"),
        Read("icon.svg", "image/svg+xml"),
    }.ToFrozenDictionary(file => file.Name, StringComparer.Ordinal);

    public static IEnumerable<EmbeddedFile> All => ByName.Values;

    public static string Address(string name) => ByName[name].Address;

    private static EmbeddedFile Read(string name, string type)
    {
        using var stream = typeof(Files).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("Not embedded.", name);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6));
        var address = $"/assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";
        return new EmbeddedFile(name, address, type, content);
    }
}
