using System.Diagnostics.CodeAnalysis;

namespace TutorBot.Grading.Packs;

/// <summary>Names a reading rule within its element or misconception.</summary>
/// <param name="Value">1 to 64 letters, digits, hyphens or dots; compared by ordinal.</param>
public readonly record struct RuleId(string Value)
{
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static RuleId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a rule id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out RuleId id)
    {
        var valid = Identifier.IsValid(text);
        id = valid ? new RuleId(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? "";
}
