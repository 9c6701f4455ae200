using System.Collections.Frozen;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>The single words of the flags' lists, by their stems.</summary>
internal static class FlagWords
{
    /// <summary>How the name of a list of single words ends.</summary>
    public const string Ending = "-words";

    /// <summary>Fit any text and any subject.</summary>
    public static readonly FrozenSet<string> General = Stemmed("learned");

    /// <summary>Say nothing by themselves in a short answer.</summary>
    public static readonly FrozenSet<string> Vague = Stemmed("vague");

    /// <summary>May stand beside a plea.</summary>
    public static readonly FrozenSet<string> Courtesy = Stemmed("courtesy");

    /// <summary>Everyday life.</summary>
    public static readonly FrozenSet<string> Life = Stemmed("life");

    /// <summary>Judge a text, or compare with something.</summary>
    public static readonly FrozenSet<string> Judging = Stemmed("judging");

    /// <summary>Terms of the study of sources.</summary>
    public static readonly FrozenSet<string> Key = Stemmed("key");

    /// <summary>Kinds of sources.</summary>
    public static readonly FrozenSet<string> Sources = Stemmed("source");

    /// <summary>Marks and machines.</summary>
    public static readonly FrozenSet<string> Grading = Stemmed("grading");

    /// <summary>Who speaks of himself, or pleads.</summary>
    public static readonly FrozenSet<string> Persons = Stemmed("person");

    private static FrozenSet<string> Stemmed(string name) => EnglishLexicon.Default.Flags.List(name + Ending)
        .Select(Stems.Of)
        .ToFrozenSet(StringComparer.Ordinal);
}
