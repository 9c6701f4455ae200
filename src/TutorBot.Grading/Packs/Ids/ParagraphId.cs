using System.Diagnostics.CodeAnalysis;

namespace TutorBot.Grading.Packs;

/// <summary>Names a paragraph of a text, such as <c>P4</c>.</summary>
/// <param name="Value">1 to 64 letters, digits, hyphens or dots; compared by ordinal.</param>
public readonly record struct ParagraphId(string Value)
{
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static ParagraphId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a paragraph id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out ParagraphId id)
    {
        var valid = Identifier.IsValid(text);
        id = valid ? new ParagraphId(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? "";
}
