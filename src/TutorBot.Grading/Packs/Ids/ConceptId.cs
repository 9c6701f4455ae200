using System.Diagnostics.CodeAnalysis;

namespace TutorBot.Grading.Packs;

/// <summary>Names a concept of a pack's lexicon: one idea with the forms in which learners put it.</summary>
/// <param name="Value">1 to 64 letters, digits, hyphens or dots; compared by ordinal.</param>
public readonly record struct ConceptId(string Value)
{
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static ConceptId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a concept id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out ConceptId id)
    {
        var valid = Identifier.IsValid(text);
        id = valid ? new ConceptId(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? "";
}
