using System.Diagnostics.CodeAnalysis;

namespace TutorBot.Grading.Packs;

/// <summary>Names a fact that a learner may bring, such as <c>E04</c>.</summary>
/// <param name="Value">1 to 64 letters, digits, hyphens or dots; compared by ordinal.</param>
public readonly record struct EvidenceId(string Value)
{
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static EvidenceId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a evidence id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out EvidenceId id)
    {
        var valid = Identifier.IsValid(text);
        id = valid ? new EvidenceId(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? "";
}
