using System.Diagnostics.CodeAnalysis;

namespace TutorBot.Grading.Packs;

/// <summary>Names a source that a text cites, such as <c>S1</c>.</summary>
/// <param name="Value">1 to 64 letters, digits, hyphens or dots; compared by ordinal.</param>
public readonly record struct SourceId(string Value)
{
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static SourceId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a source id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out SourceId id)
    {
        var valid = Identifier.IsValid(text);
        id = valid ? new SourceId(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? "";
}
