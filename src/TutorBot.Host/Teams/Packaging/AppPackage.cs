using System.IO.Compression;
using System.Text;

namespace TutorBot.Host.Teams.Packaging;

/// <summary>
/// The package of an app for Teams ("App manifest for Microsoft Teams"): the manifest and two pictures at the top of a
/// zip. The manifest stands in <c>config/deploy/teams</c> with <c>{{name}}</c> for what differs.
/// </summary>
internal sealed class AppPackage
{
    private const string Manifest = "manifest.json";

    private static readonly string[] Icons = ["color.png", "outline.png"];

    /// <summary>So that the same values give the same file.</summary>
    private static readonly DateTimeOffset Stamp = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string _template;
    private readonly Dictionary<string, byte[]> _icons;

    private AppPackage(string template, Dictionary<string, byte[]> icons) => (_template, _icons) = (template, icons);

    /// <summary>Null where a file of the template is missing.</summary>
    public static AppPackage? Read(string folder)
    {
        try
        {
            return new AppPackage(
                File.ReadAllText(Path.Combine(folder, Manifest)),
                Icons.ToDictionary(icon => icon, icon => File.ReadAllBytes(Path.Combine(folder, icon))));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public string ManifestFor(PackageValues values) => _template
        .Replace("{{app-id}}", values.AppId.ToString("D"), StringComparison.Ordinal)
        .Replace("{{site}}", values.Site, StringComparison.Ordinal)
        .Replace("{{domain}}", values.Url.IdnHost, StringComparison.Ordinal)
        .Replace("{{version}}", PackageValues.Version, StringComparison.Ordinal);

    public async Task WriteAsync(PackageValues values, Stream to, CancellationToken stop)
    {
        await using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        await AddAsync(zip, Manifest, Encoding.UTF8.GetBytes(ManifestFor(values)), stop);
        foreach (var (name, bytes) in _icons)
        {
            await AddAsync(zip, name, bytes, stop);
        }
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] bytes, CancellationToken stop)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Stamp;
        await using var content = await entry.OpenAsync(stop);
        await content.WriteAsync(bytes, stop);
    }
}
