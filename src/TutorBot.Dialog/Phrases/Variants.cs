using System.Collections.Immutable;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Phrases;

/// <summary>Chooses among wordings, by seed and turn, so that the same transcript gives the same words.</summary>
internal static class Variants
{
    public static (Wording Wording, SessionState Next) Choose(
        SessionState state, string key, ImmutableArray<Wording> variants)
    {
        var start = StableHash.Choose(state.Seed ^ StableHash.Of(key), state.Turn, variants.Length);
        var inTurn = Enumerable.Range(start, variants.Length).Select(index => variants[index % variants.Length]);
        var chosen = inTurn.FirstOrDefault(wording => !IsUsed(state, wording)) ?? LongestUnused(state, variants);
        return (chosen, Use(state, chosen));
    }

    public static bool IsUsed(SessionState state, Wording wording) =>
        state.Wordings.Contains(StableHash.Of(wording.Say));

    public static SessionState Use(SessionState state, Wording wording)
    {
        var id = StableHash.Of(wording.Say);
        return state with { Wordings = state.Wordings.Remove(id).Add(id) };
    }

    /// <summary>True for words of the learner's that were held up before.</summary>
    public static bool IsQuoted(SessionState state, string quote) => state.Wordings.Contains(IdOf(quote));

    public static SessionState Quote(SessionState state, string quote) =>
        state with { Wordings = state.Wordings.Remove(IdOf(quote)).Add(IdOf(quote)) };

    private static ulong IdOf(string quote) => StableHash.Of($"\"{quote.ToLowerInvariant()}\"");

    private static Wording LongestUnused(SessionState state, ImmutableArray<Wording> variants) =>
        variants.MinBy(wording => state.Wordings.IndexOf(StableHash.Of(wording.Say)))!;
}
