using System.Diagnostics.CodeAnalysis;

namespace TutorBot.Grading.Packs;

/// <summary>Names an exercise pack; also its folder's name.</summary>
/// <param name="Value">1 to 64 letters, digits, hyphens or dots; compared by ordinal.</param>
public readonly record struct PackId(string Value)
{
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static PackId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a pack id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out PackId id)
    {
        var valid = Identifier.IsValid(text);
        id = valid ? new PackId(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? "";
}
