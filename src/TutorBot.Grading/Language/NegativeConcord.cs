using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TutorBot.Grading.Language;

/// <summary>
/// "He don't ask nobody" as "he don't ask anybody": in much spoken English a second negative in a clause denies no more
/// than the first (Labov 1972, "Negative attraction and negative concord in English grammar").
/// </summary>
internal static class NegativeConcord
{
    /// <summary>Words between the two; further apart the second mostly begins a statement of its own.</summary>
    private const int Between = 3;

    private static readonly FrozenSet<string> First = FrozenSet.ToFrozenSet(
        [
            "dont", "doesnt", "didnt", "aint", "isnt", "wasnt", "werent", "cant", "couldnt", "wont", "wouldnt",
            "havent", "hasnt", "hadnt", "shouldnt",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Second = new Dictionary<string, string>
    {
        ["no"] = "any",
        ["none"] = "any",
        ["nobody"] = "anybody",
        ["nothing"] = "anything",
        ["nowhere"] = "anywhere",
        ["never"] = "ever",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words after which another statement begins, or "no" is said to somebody.</summary>
    private static readonly FrozenSet<string> Parting = FrozenSet.ToFrozenSet(
        ["and", "but", "or", "because", "so", "that", "if", "when", "as", "then", "say", "says", "said"],
        StringComparer.Ordinal);

    /// <summary>After these "nobody" and the like begin what is meant or thought, unless nothing follows.</summary>
    private static readonly FrozenSet<string> Opening = FrozenSet.ToFrozenSet(
        ["mean", "means", "think", "know", "believe"], StringComparer.Ordinal);

    /// <param name="words">The words of a text.</param>
    /// <param name="clauseStarts">For every word the index of the first word of its clause.</param>
    public static ImmutableArray<Word> Undo(ImmutableArray<Word> words, ImmutableArray<int> clauseStarts)
    {
        var changed = words;
        for (var at = 1; at < words.Length; at++)
        {
            if (Second.TryGetValue(words[at].Text, out var single) && IsSecond(words, at, clauseStarts[at]))
            {
                changed = changed.SetItem(at, words[at] with { Text = single, Stem = Stems.Of(single) });
            }
        }

        return changed;
    }

    private static bool IsSecond(ImmutableArray<Word> words, int at, int start)
    {
        var isLast = at + 1 == words.Length || words[at + 1].Before != Break.None;
        for (var before = at - 1; before >= Math.Max(start, at - 1 - Between); before--)
        {
            if (First.Contains(words[before].Text))
            {
                // "I didn't, no" answers, and who writes "I dont no" does not know.
                return words[at].Before == Break.None && (before < at - 1 || words[at].Text != "no");
            }

            if (Parting.Contains(words[before].Text) || (!isLast && Opening.Contains(words[before].Text)))
            {
                return false;
            }
        }

        return false;
    }
}
