using System.Collections.Frozen;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>The word lists by which names, pronouns and roles are told apart.</summary>
internal static class NameWords
{
    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/names");

    public static readonly FrozenSet<string> Honorifics = Set("honorifics");
    public static readonly FrozenSet<string> Particles = Set("particles");
    public static readonly FrozenSet<string> Never = Set("never");
    public static readonly FrozenSet<string> GroupWords = Set("group-words");
    public static readonly FrozenSet<string> BeforePlaces = Set("before-places");
    public static readonly FrozenSet<string> Prepositions = Set("prepositions");
    public static readonly FrozenSet<string> Determiners = Set("determiners");
    public static readonly FrozenSet<string> Auxiliaries = Set("auxiliaries");
    public static readonly FrozenSet<string> Passives = Set("passives");
    public static readonly FrozenSet<string> Male = Set("male");
    public static readonly FrozenSet<string> Female = Set("female");

    /// <summary>What may stand between a verb and its name without an article: "said little Amy".</summary>
    public static readonly FrozenSet<string> Fond = Set("fond");

    public static readonly FrozenSet<string> Roles = Set("roles");

    /// <summary>True for a pronoun that can stand for a speaker.</summary>
    public static bool IsPronoun(string word) => word is "he" or "she" or "they" or "i" or "we";

    private static FrozenSet<string> Set(string name) => Lists.List(name).ToFrozenSet(StringComparer.Ordinal);
}
