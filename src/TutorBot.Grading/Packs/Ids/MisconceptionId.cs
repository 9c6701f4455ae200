using System.Diagnostics.CodeAnalysis;

namespace TutorBot.Grading.Packs;

/// <summary>Names a misreading or a mistaken belief that a pack knows.</summary>
/// <param name="Value">1 to 64 letters, digits, hyphens or dots; compared by ordinal.</param>
public readonly record struct MisconceptionId(string Value)
{
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static MisconceptionId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a misconception id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out MisconceptionId id)
    {
        var valid = Identifier.IsValid(text);
        id = valid ? new MisconceptionId(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? "";
}
