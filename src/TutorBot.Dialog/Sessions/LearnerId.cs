using System.Diagnostics.CodeAnalysis;

namespace TutorBot.Dialog.Sessions;

/// <summary>A learner, the same one on every channel that is linked; random, says nothing of the person.</summary>
/// <param name="Value">1 to 64 ASCII letters, digits, hyphens or underscores.</param>
public readonly record struct LearnerId(string Value)
{
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public static LearnerId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a learner id.");

    public static bool TryParse([NotNullWhen(true)] string? text, out LearnerId id)
    {
        var valid = text is { Length: > 0 and <= 64 }
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        id = valid ? new LearnerId(text!) : default;
        return valid;
    }

    public override string ToString() => Value ?? "";
}
