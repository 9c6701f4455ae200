using System.Text.RegularExpressions;

namespace TutorBot.Grading.Packs.Shapes;

/// <summary>A kind of file in a pack: where it stands and what is in it.</summary>
/// <param name="Place">Its path, with <c>*</c> for a name.</param>
/// <param name="Schema">The JSON Schema in <c>config/schema</c> that describes it.</param>
internal sealed record FileKind(string Place, Shape Shape, string Schema, bool Required = false)
{
    private readonly Regex pattern = new(
        "^" + Regex.Escape(Place).Replace("\\*", "[^/]+", StringComparison.Ordinal) + "$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>True when the file's name is the id of the one thing in it.</summary>
    public bool NamedById => Place.EndsWith("*.yaml", StringComparison.Ordinal) && Shape.Find("id") is not null;

    public bool Matches(string path) => pattern.IsMatch(path);
}
