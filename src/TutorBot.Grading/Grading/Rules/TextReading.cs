using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>A text with its concepts, as rules look at it.</summary>
internal sealed class TextReading
{
    private readonly bool[] _foreign;
    private readonly int[] _firstDenial;
    private readonly Lazy<(ConceptMatch Match, bool Denied)[]> _byStart;

    public TextReading(LearnerText text, ConceptMatches concepts)
    {
        Text = text;
        Concepts = concepts;
        _foreign = Foreign(text);
        _firstDenial = FirstDenials(text);
        _byStart = new(() => [.. concepts.All.OrderBy(match => match.Start)
            .Select(match => (match, Covering(match).Length % 2 == 1))]);
    }

    public LearnerText Text { get; }

    public ConceptMatches Concepts { get; }

    public Sentence SentenceAt(int word) => Text.Sentences[Text.SentenceOf[word]];

    /// <summary>Words that the learner only reports from the author, or from somebody who might object.</summary>
    public bool IsForeign(ConceptMatch match)
    {
        for (var at = match.Start; at < match.End; at++)
        {
            if (!_foreign[at])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The concepts within a stretch, and whether each is denied, in the order of their starts.</summary>
    public IEnumerable<(ConceptMatch Match, bool Denied)> ConceptsIn(Stretch stretch)
    {
        var all = _byStart.Value;
        for (var at = FirstFrom(all, stretch.Start); at < all.Length && all[at].Match.Start < stretch.End; at++)
        {
            if (stretch.Holds(all[at].Match.Start, all[at].Match.End))
            {
                yield return all[at];
            }
        }
    }

    /// <summary>The indices of the denials that cover a match.</summary>
    public ImmutableArray<int> Covering(ConceptMatch match)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        var sentence = Text.SentenceOf[match.Start];
        for (var index = _firstDenial[sentence]; index < _firstDenial[sentence + 1]; index++)
        {
            if (Text.Denials[index].Covers(match.Start, match.End))
            {
                found.Add(index);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The indices of the denials whose cue is part of a match.</summary>
    public IEnumerable<int> Inside(ConceptMatch match)
    {
        var sentence = Text.SentenceOf[match.Start];
        for (var index = _firstDenial[sentence]; index < _firstDenial[sentence + 1]; index++)
        {
            if (Text.Denials[index].Cue.Meets(match.Start, match.End))
            {
                yield return index;
            }
        }
    }

    private static int FirstFrom((ConceptMatch Match, bool Denied)[] sorted, int start)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle].Match.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool[] Foreign(LearnerText text)
    {
        var foreign = new bool[text.Words.Length];
        for (var at = 0; at < foreign.Length; at++)
        {
            foreign[at] = text.Voices[at] is Voice.Author or Voice.Opponent;
        }

        return foreign;
    }

    /// <summary>For every sentence the index of its first denial, and one more at the end.</summary>
    private static int[] FirstDenials(LearnerText text)
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
