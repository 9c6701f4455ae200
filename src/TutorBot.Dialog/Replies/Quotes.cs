using System.Buffers;
using TutorBot.Dialog.Phrases;

namespace TutorBot.Dialog.Replies;

/// <summary>Tells which of a learner's words can be held up to credit a point.</summary>
internal static class Quotes
{
    private const int Fewest = 2;

    private static readonly SearchValues<char> Unquotable = SearchValues.Create("{}@<>?");

    private static readonly string[] Fillers =
    [
        "because", "so", "but", "and", "that", "which", "then", "well", "ok", "okay", "yeah", "yes", "oh", "also",
        "like", "um", "umm", "uh", "hmm",
    ];

    /// <summary>2 to 8 words, all surely spelled right; null where the words are no such thing.</summary>
    public static string? From(string words, SpelledWords spelled)
    {
        var kept = words.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SkipWhile(word => Fillers.Contains(word.Trim(',').ToLowerInvariant()))
            .ToArray();
        return kept.Length is >= Fewest and <= EvidencePhrase.Most
            && Array.TrueForAll(kept, word => IsGood(word, spelled))
            ? string.Join(' ', kept)
            : null;
    }

    private static bool IsGood(string word, SpelledWords spelled) =>
        word.Length <= 30
        && !word.AsSpan().ContainsAny(Unquotable)
        && spelled.Has(word);
}
