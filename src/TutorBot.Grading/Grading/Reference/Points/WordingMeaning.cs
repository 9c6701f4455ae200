using System.Collections.Immutable;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>Whether a text means the words that it shares with a wording as the wording means them.</summary>
/// <param name="text">The text.</param>
/// <param name="weights">How much each word of the wordings says.</param>
internal sealed class WordingMeaning(LearnerText text, ImmutableArray<double> weights)
{
    private const double Most = 0.66;
    private const double SomeOwn = 0.1;

    private readonly MeantWords _meant = new(text);

    /// <summary>
    /// Most of what both say, and most of what stands behind "it is not true that", is denied in both or in neither,
    /// and some of it is the learner's own: neither quoted nor reported where the wording reports nothing.
    /// </summary>
    public bool IsSame(ModelWording wording, NearestWord[] nearest)
    {
        int WordOf(WordingTerm term) => nearest[term.Number].Word;

        double Share(IReadOnlyList<WordingTerm> terms, Func<WordingTerm, bool> holds) => WordingReader.Share(
            terms, term => nearest[term.Number].Near * weights[term.Number], term => holds(term) ? 1 : 0);

        bool IsDeniedAlike(WordingTerm term) => _meant.IsDenied(WordOf(term)) == term.IsDenied;

        bool IsOwn(WordingTerm term) =>
            !_meant.IsQuoted(WordOf(term)) && (term.IsReported || !_meant.IsReported(WordOf(term)));

        var met = wording.Terms.Where(term => nearest[term.Number].Near > 0).ToList();
        var whole = met.FindAll(term => _meant.IsDeniedWhole(WordOf(term)));
        return Share(met, term => IsDeniedAlike(term) || Doubts(WordOf(term)) != wording.Doubts) >= Most
            && (whole.Count == 0 || Share(whole, IsDeniedAlike) >= Most)
            && Share(met, IsOwn) >= SomeOwn;
    }

    /// <summary>A question that expects no for an answer may deny without a word of denial.</summary>
    private bool Doubts(int word) => text.Sentences[text.SentenceOf[word]].Doubts;
}
