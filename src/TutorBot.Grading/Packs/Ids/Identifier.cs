using System.Diagnostics.CodeAnalysis;

namespace TutorBot.Grading.Packs;

/// <summary>What every id of a pack may look like, so that ids are safe in file names, logs and addresses.</summary>
internal static class Identifier
{
    private const int LongestLength = 64;

    public static bool IsValid([NotNullWhen(true)] string? text) =>
        text is { Length: > 0 and <= LongestLength }
        && char.IsAsciiLetterOrDigit(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');
}
