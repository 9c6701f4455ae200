using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>A text with its concepts, as rules look at it.</summary>
internal sealed class TextReading
{
    private readonly bool[] _foreign;
    private readonly bool[] _quoted;
    private readonly TextDenials _denials;
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
        _denials = new TextDenials(text, work);
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
    public ImmutableArray<int> Covering(ConceptMatch match) => _denials.Covering(match);

    /// <summary>The indices of the denials whose cue is part of a match.</summary>
    public ImmutableArray<int> Inside(ConceptMatch match) => _denials.Inside(match);

    /// <summary>Whether a whole statement is denied within a stretch of sentences.</summary>
    public bool DeniesWhole(Stretch stretch) => _denials.DenyWhole(stretch);

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
}
