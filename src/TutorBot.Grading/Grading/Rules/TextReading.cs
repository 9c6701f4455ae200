using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>A text with its concepts, as rules look at it.</summary>
internal sealed class TextReading
{
    /// <summary>
    /// Of more denials in one sentence than this only the last before a word are held against it, so that a sentence of
    /// nothing but denials takes no longer than another.
    /// </summary>
    private const int MostDenials = 32;

    private readonly bool[] _foreign;
    private readonly bool[] _quoted;
    private readonly int[] _firstDenial;
    private bool[]? _denied;

    /// <param name="text">The text.</param>
    /// <param name="concepts">The concepts of a pack in it.</param>
    /// <param name="work">Counts what is done with it.</param>
    public TextReading(LearnerText text, ConceptMatches concepts, Work work)
    {
        Text = text;
        Concepts = concepts;
        Work = work;
        _foreign = Foreign(text);
        _quoted = Quoted(text);
        _firstDenial = FirstDenials(text);
    }

    public LearnerText Text { get; }

    public ConceptMatches Concepts { get; }

    public Work Work { get; }

    /// <summary>For every match in <see cref="ConceptMatches.All"/> whether it is denied.</summary>
    public ReadOnlySpan<bool> Denied => _denied ??= DeniedMatches();

    public Sentence SentenceAt(int word) => Text.Sentences[Text.SentenceOf[word]];

    /// <summary>Whether a word stands in quotation marks.</summary>
    public bool IsQuoted(int word) => _quoted[word];

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

    /// <summary>Adds the matches of a concept that lie in a stretch.</summary>
    public void Collect(int concept, Stretch stretch, List<ConceptMatch> found)
    {
        var matches = Concepts.Of(concept);
        for (var at = ConceptMatches.FirstFrom(matches, stretch.Start);
            at < matches.Length && matches[at].Start < stretch.End;
            at++)
        {
            Work.Add(1);
            if (matches[at].End <= stretch.End)
            {
                found.Add(matches[at]);
            }
        }
    }

    /// <summary>Whether a match of a concept lies in a stretch.</summary>
    public bool AnyIn(int concept, Stretch stretch)
    {
        var matches = Concepts.Of(concept);
        for (var at = ConceptMatches.FirstFrom(matches, stretch.Start);
            at < matches.Length && matches[at].Start < stretch.End;
            at++)
        {
            Work.Add(1);
            if (matches[at].End <= stretch.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The indices of the denials that cover a match.</summary>
    public ImmutableArray<int> Covering(ConceptMatch match) => Denials(match, denial => denial.Scope, besideCue: true);

    /// <summary>The indices of the denials whose cue is part of a match.</summary>
    public ImmutableArray<int> Inside(ConceptMatch match) => Denials(match, denial => denial.Cue, besideCue: false);

    /// <summary>Whether a whole statement is denied within a stretch of sentences.</summary>
    public bool DeniesWhole(Stretch stretch)
    {
        var from = _firstDenial[Text.SentenceOf[stretch.Start]];
        for (var index = from; index < Text.Denials.Length && Text.Denials[index].Cue.Start < stretch.End; index++)
        {
            Work.Add(1);
            var denial = Text.Denials[index];
            if (denial.IsWhole && stretch.Holds(denial.Cue.Start, denial.Cue.End))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<int> Denials(ConceptMatch match, Func<Denial, Stretch> part, bool besideCue)
    {
        var sentence = Text.SentenceOf[match.Start];
        var first = _firstDenial[sentence];
        var end = FirstDenialFrom(match.End, first, _firstDenial[sentence + 1]);
        first = Math.Max(first, end - MostDenials);
        Work.Add(end - first);
        ImmutableArray<int>.Builder? found = null;
        for (var index = first; index < end; index++)
        {
            var denial = Text.Denials[index];
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
            (low, high) = Text.Denials[middle].Cue.Start < word ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool[] DeniedMatches()
    {
        var denied = new bool[Concepts.All.Length];
        for (var at = 0; at < denied.Length; at++)
        {
            denied[at] = Covering(Concepts.All[at]).Length % 2 == 1;
        }

        return denied;
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

    private static bool[] Quoted(LearnerText text)
    {
        var quoted = new bool[text.Words.Length];
        foreach (var quotation in text.Quotations)
        {
            quoted.AsSpan(quotation.Start, quotation.Length).Fill(true);
        }

        return quoted;
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
