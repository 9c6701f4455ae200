using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>Finds the verb by which a subject speaks, in the words after the subject.</summary>
internal sealed class PredicateReader(Manuscript text)
{
    private const int FarAfter = 9;

    private static readonly ReportingVerbs Verbs = ReportingVerbs.Default;

    /// <summary>The token of the verb; null where another word than an auxiliary or an adverb comes first.</summary>
    /// <param name="from">The token after the subject.</param>
    /// <param name="isAny">Any verb of the past will do, as the sentence of the words before goes on.</param>
    public int? VerbAfter(int from, bool isAny = false)
    {
        for (var at = from; at < Math.Min(text.Tokens.Length, from + FarAfter) && text.Word(at).Length > 0; at++)
        {
            if (Verbs.IsTelling(text, at) || (isAny && at == from && IsPast(at)))
            {
                return at;
            }

            if (isAny && NameWords.Passives.Contains(text.Word(at)) && Verbs.IsProgressive(text.Word(at + 1)))
            {
                return at + 1;
            }

            if (!IsBesideVerb(text.Word(at)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>True for what looks like any verb of the past: "hinted".</summary>
    public bool IsPast(int at) => text.Word(at).Length > 4 && !text.IsCapital(at)
        && text.Word(at).EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"had", "then", "quietly": what may stand between a subject and its verb.</summary>
    public static bool IsBesideVerb(string word) =>
        NameWords.Auxiliaries.Contains(word) || word.EndsWith("ly", StringComparison.Ordinal);
}
