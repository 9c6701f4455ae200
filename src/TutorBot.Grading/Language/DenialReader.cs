using System.Collections.Immutable;

namespace TutorBot.Grading.Language;

/// <summary>Finds what a text denies.</summary>
/// <param name="words">The words of the text.</param>
/// <param name="clauses">For every word the index of the first word of its clause.</param>
/// <param name="work">Counts the steps.</param>
internal sealed class DenialReader(ImmutableArray<Word> words, ImmutableArray<int> clauses, Work work)
{
    private const int PhraseReach = 4;
    private const int ClauseReach = 14;

    private static readonly PhraseTable Clause = EnglishLexicon.Default.Negation.Phrases("clause");
    private static readonly PhraseTable Phrase = EnglishLexicon.Default.Negation.Phrases("phrase");
    private static readonly PhraseTable Outer = EnglishLexicon.Default.Negation.Phrases("outer");
    private static readonly PhraseTable NotCues = EnglishLexicon.Default.Negation.Phrases("not-cues");
    private static readonly PhraseTable Contrasts = EnglishLexicon.Default.Clauses.Phrases("contrasts");

    /// <summary>Where the last denial of a whole statement ended, for the next that reaches the same place.</summary>
    private int _outerEnd;

    public ImmutableArray<Denial> Read(ImmutableArray<Sentence> sentences)
    {
        var denials = ImmutableArray.CreateBuilder<Denial>();
        foreach (var sentence in sentences)
        {
            for (var at = sentence.Start; at < sentence.End; at++)
            {
                work.Add(1);
                at += NotCues.Match(words, at);
                if (at < sentence.End && At(at, sentence.End) is { } denial)
                {
                    denials.Add(denial);
                    at = denial.Cue.End - 1;
                }
            }
        }

        return denials.ToImmutable();
    }

    private Denial? At(int at, int end)
    {
        if (Outer.Match(words, at) is > 0 and var outer)
        {
            return Make(at, outer, OuterEnd(at + outer, end)) with { IsWhole = true };
        }

        if (Clause.Match(words, at) is > 0 and var clause)
        {
            return Make(at, clause, ClauseEnd(at, Math.Min(end, at + clause + ClauseReach)));
        }

        return Phrase.Match(words, at) is > 0 and var phrase
            ? Make(at, phrase, PhraseEnd(at, Math.Min(end, at + phrase + PhraseReach)))
            : null;
    }

    private static Denial Make(int at, int length, int end) =>
        new(new Stretch(at, at + length), new Stretch(at + length, Math.Max(end, at + length)));

    private int ClauseEnd(int at, int limit)
    {
        var end = at + 1;
        while (end < limit && clauses[end] == clauses[at])
        {
            end++;
        }

        work.Add(end - at);
        return end;
    }

    private int PhraseEnd(int at, int limit)
    {
        var end = at + 1;
        while (end < limit && clauses[end] == clauses[at] && words[end].Before == Break.None
            && words[end].Stem is not ("be" or "have" or "and" or "to" or "can" or "could" or "would"))
        {
            end++;
        }

        work.Add(end - at);
        return end;
    }

    /// <summary>
    /// The next contrast or reason, or the end of the sentence. Sought from where it was found before: many such
    /// denials in one sentence would else each walk to its end.
    /// </summary>
    private int OuterEnd(int from, int end)
    {
        if (from <= _outerEnd && _outerEnd <= end)
        {
            return _outerEnd;
        }

        var at = from;
        while (at < end && Contrasts.Match(words, at) == 0 && words[at].Text is not ("because" or "its" or "if"))
        {
            at++;
        }

        work.Add(at - from);
        _outerEnd = from <= end ? at : _outerEnd;
        return at;
    }
}
