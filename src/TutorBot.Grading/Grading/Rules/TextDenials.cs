using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>The denials of a text, looked up by the words that they deny.</summary>
/// <param name="text">The text.</param>
/// <param name="work">Counts the denials looked at.</param>
internal sealed class TextDenials(LearnerText text, Work work)
{
    /// <summary>
    /// Of more denials in one sentence than this only the last before a word are held against it, so that a sentence of
    /// nothing but denials takes no longer than another.
    /// </summary>
    private const int MostDenials = 32;

    private readonly int[] _first = FirstOf(text);

    /// <summary>The indices of the denials that cover a match.</summary>
    public ImmutableArray<int> Covering(ConceptMatch match) => Meeting(match, denial => denial.Scope, besideCue: true);

    /// <summary>The indices of the denials whose cue is part of a match.</summary>
    public ImmutableArray<int> Inside(ConceptMatch match) => Meeting(match, denial => denial.Cue, besideCue: false);

    /// <summary>Whether a whole statement is denied within a stretch of sentences.</summary>
    public bool DenyWhole(Stretch stretch)
    {
        var from = _first[text.SentenceOf[stretch.Start]];
        for (var index = from; index < text.Denials.Length && text.Denials[index].Cue.Start < stretch.End; index++)
        {
            work.Add(1);
            var denial = text.Denials[index];
            if (denial.IsWhole && stretch.Holds(denial.Cue.Start, denial.Cue.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The indices of the denials of which a part meets a match.</summary>
    private ImmutableArray<int> Meeting(ConceptMatch match, Func<Denial, Stretch> part, bool besideCue)
    {
        var sentence = text.SentenceOf[match.Start];
        var first = _first[sentence];
        var end = FirstDenialFrom(match.End, first, _first[sentence + 1]);
        first = Math.Max(first, end - MostDenials);
        work.Add(end - first);
        ImmutableArray<int>.Builder? found = null;
        for (var index = first; index < end; index++)
        {
            var denial = text.Denials[index];
            if (part(denial).Meets(match.Start, match.End)
                && !(besideCue && denial.Cue.Meets(match.Start, match.End)))
            {
                (found ??= ImmutableArray.CreateBuilder<int>()).Add(index);
            }
        }

        return found is null ? [] : found.ToImmutable();
    }

    /// <summary>Of the denials from one index to another the first whose cue begins at a word or later.</summary>
    private int FirstDenialFrom(int word, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Denials[middle].Cue.Start < word ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>For every sentence the index of its first denial, and one more at the end.</summary>
    private static int[] FirstOf(LearnerText text)
    {
        var first = new int[text.Sentences.Length + 1];
        var index = 0;
        for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            first[sentence] = index;
            while (index < text.Denials.Length && text.Denials[index].Cue.Start < text.Sentences[sentence].End)
            {
                index++;
            }
        }

        first[^1] = text.Denials.Length;
        return first;
    }
}
