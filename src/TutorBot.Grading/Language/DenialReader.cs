using System.Collections.Immutable;

namespace TutorBot.Grading.Language;

/// <summary>Finds what a text denies.</summary>
internal static class DenialReader
{
    private const int PhraseReach = 4;
    private const int ClauseReach = 14;

    private static readonly PhraseTable Clause = EnglishLexicon.Default.Negation.Phrases("clause");
    private static readonly PhraseTable Phrase = EnglishLexicon.Default.Negation.Phrases("phrase");
    private static readonly PhraseTable Outer = EnglishLexicon.Default.Negation.Phrases("outer");
    private static readonly PhraseTable NotCues = EnglishLexicon.Default.Negation.Phrases("not-cues");
    private static readonly PhraseTable Contrasts = EnglishLexicon.Default.Clauses.Phrases("contrasts");

    public static ImmutableArray<Denial> Read(
        ImmutableArray<Word> words, ImmutableArray<Sentence> sentences, ImmutableArray<int> clauses)
    {
        var denials = ImmutableArray.CreateBuilder<Denial>();
        foreach (var sentence in sentences)
        {
            for (var at = sentence.Start; at < sentence.End; at++)
            {
                at += Skip(words, at);
                if (at < sentence.End && At(words, clauses, at, sentence.End) is { } denial)
                {
                    denials.Add(denial);
                    at = denial.Cue.End - 1;
                }
            }
        }

        return denials.ToImmutable();
    }

    private static int Skip(ImmutableArray<Word> words, int at) => NotCues.Match(words, at);

    private static Denial? At(ImmutableArray<Word> words, ImmutableArray<int> clauses, int at, int end)
    {
        if (Outer.Match(words, at) is > 0 and var outer)
        {
            return Make(at, outer, OuterEnd(words, at + outer, end)) with { IsWhole = true };
        }

        if (Clause.Match(words, at) is > 0 and var clause)
        {
            return Make(at, clause, ClauseEnd(clauses, at, Math.Min(end, at + clause + ClauseReach)));
        }

        return Phrase.Match(words, at) is > 0 and var phrase
            ? Make(at, phrase, PhraseEnd(words, clauses, at, Math.Min(end, at + phrase + PhraseReach)))
            : null;
    }

    private static Denial Make(int at, int length, int end) =>
        new(new Stretch(at, at + length), new Stretch(at + length, Math.Max(end, at + length)));

    private static int ClauseEnd(ImmutableArray<int> clauses, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && clauses[end] == clauses[at])
        {
            end++;
        }

        return end;
    }

    private static int PhraseEnd(ImmutableArray<Word> words, ImmutableArray<int> clauses, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && clauses[end] == clauses[at] && words[end].Before == Break.None
            && words[end].Stem is not ("be" or "have" or "and" or "to" or "can" or "could" or "would"))
        {
            end++;
        }

        return end;
    }

    private static int OuterEnd(ImmutableArray<Word> words, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (Contrasts.Match(words, at) > 0 || words[at].Text is "because" or "its" or "if")
            {
                return at;
            }
        }

        return end;
    }
}
