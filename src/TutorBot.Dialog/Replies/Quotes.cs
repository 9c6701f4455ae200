using System.Buffers;
using System.Collections.Immutable;
using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Phrases;
using TutorBot.Grading.Language;

namespace TutorBot.Dialog.Replies;

/// <summary>Tells which of a learner's words can be held up to credit a point.</summary>
internal static class Quotes
{
    private const int Fewest = 2;

    private static readonly SearchValues<char> Unquotable = SearchValues.Create("{}@<>?!.…:;\"“”„«»()[]=/+*");

    private static readonly string[] Fillers =
    [
        "because", "so", "but", "and", "that", "then", "well", "ok", "okay", "yeah", "yes", "oh", "also",
        "like", "um", "umm", "uh", "hmm",
    ];

    // Words with which no thought begins, and such as it does not end with.
    private static readonly ImmutableHashSet<string> Unbegun =
        ["is", "isnt", "was", "wasnt", "are", "were", "has", "had", "means", "of", "to", "than", "which", "whose"];

    private static readonly ImmutableHashSet<string> Unended =
    [
        "the", "a", "an", "of", "to", "in", "on", "at", "for", "with", "by", "from", "and", "or", "but", "is", "was",
        "are", "were", "his", "their", "its", "my", "your", "than", "as", "which", "who", "because", "if",
    ];

    /// <summary>
    /// 2 to 8 words that make sense alone, all surely spelled right; null where the words are no such thing.
    /// </summary>
    public static string? From(string words, SpelledWords spelled)
    {
        var kept = words.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SkipWhile(word => Fillers.Contains(word.Trim(',', '.', '…').ToLowerInvariant()))
            .ToArray();
        return kept.Length is >= Fewest and <= EvidencePhrase.Most
            && Array.TrueForAll(kept, word => IsGood(word, spelled))
            && IsThought(kept)
            ? string.Join(' ', kept)
            : null;
    }

    // "No figure" and a list torn out of its sentence tell a reader less than the name of the point.
    private static bool IsThought(string[] kept)
    {
        var words = Utterance.Of(string.Join(' ', kept)).Words;
        var small = words.Count(FunctionWords.Contains);
        return !Unbegun.Contains(words[0])
            && !Unended.Contains(words[^1])
            && kept.Count(word => word.EndsWith(',')) < 2
            && small < words.Length
            && (kept.Length > Fewest || small == 0);
    }

    private static bool IsGood(string word, SpelledWords spelled) =>
        word.Length <= 30
        && !word.AsSpan().ContainsAny(Unquotable)
        && spelled.Has(word);
}
