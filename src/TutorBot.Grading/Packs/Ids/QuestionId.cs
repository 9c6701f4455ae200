using System.Diagnostics.CodeAnalysis;

namespace TutorBot.Grading.Packs;

/// <summary>Names a question of a pack, such as <c>q1</c>.</summary>
/// <param name="Value">1 to 64 letters, digits, hyphens or dots; compared by ordinal.</param>
public readonly record struct QuestionId(string Value)
{
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static QuestionId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a question id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out QuestionId id)
    {
        var valid = Identifier.IsValid(text);
        id = valid ? new QuestionId(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? "";
}
