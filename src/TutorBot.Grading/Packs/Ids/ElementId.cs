using System.Diagnostics.CodeAnalysis;

namespace TutorBot.Grading.Packs;

/// <summary>Names a point that an answer can make. The same id may stand under two questions of a pack.</summary>
/// <param name="Value">1 to 64 letters, digits, hyphens or dots; compared by ordinal.</param>
public readonly record struct ElementId(string Value)
{
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static ElementId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a element id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out ElementId id)
    {
        var valid = Identifier.IsValid(text);
        id = valid ? new ElementId(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? "";
}
