using System.Xml.Linq;

namespace TutorBot.Host.Tests.Layout;

/// <summary>What a project file says about references.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument _document;

    public ProjectFile(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        _document = XDocument.Load(path);
    }

    public string Name { get; }

    public IEnumerable<string> References => _document.Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(Include(reference).Replace('\\', '/')));

    public IEnumerable<string> Packages => _document.Descendants("PackageReference").Select(Include);

    /// <summary>Packages that carry a version of their own instead of the central one.</summary>
    public IEnumerable<string> OwnVersions => _document.Descendants("PackageReference")
        .Where(reference => reference.Attribute("Version") is not null
            || reference.Attribute("VersionOverride") is not null
            || reference.Element("Version") is not null)
        .Select(Include);

    private static string Include(XElement reference) => (string?)reference.Attribute("Include") ?? "";
}
