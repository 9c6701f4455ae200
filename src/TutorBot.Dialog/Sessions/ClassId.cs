using System.Diagnostics.CodeAnalysis;

namespace TutorBot.Dialog.Sessions;

/// <summary>A class: a Discord server, a team or a web class. <c>none</c> for a learner on their own.</summary>
/// <param name="Value">1 to 64 ASCII letters, digits, hyphens or underscores.</param>
public readonly record struct ClassId(string Value)
{
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static ClassId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a class id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out ClassId id)
    {
        var valid = text is { Length: > 0 and <= 64 }
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        id = valid ? new ClassId(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? "";
}
