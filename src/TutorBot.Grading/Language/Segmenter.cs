using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TutorBot.Grading.Language;

/// <summary>Finds sentences and clauses, also where a chat message has neither capitals nor stops.</summary>
internal sealed class Segmenter
{
    /// <summary>From this many words on, a sentence without stops is cut before "also", "plus" and the like.</summary>
    private const int LongSentence = 22;

    /// <summary>A line of at least so many letters was wrapped rather than ended.</summary>
    private const int WrappedLine = 60;

    private static readonly PhraseTable Starters = EnglishLexicon.Default.Clauses.Phrases("starters");
    private static readonly PhraseTable BeforeSubject = EnglishLexicon.Default.Clauses.Phrases("before-subject");
    private static readonly PhraseTable Subjects = EnglishLexicon.Default.Clauses.Phrases("subjects");
    private static readonly PhraseTable Additions = EnglishLexicon.Default.Clauses.Phrases("additions");
    private static readonly PhraseTable Doubting = EnglishLexicon.Default.Negation.Phrases("doubting-questions");
    private static readonly PhraseTable YesNo = EnglishLexicon.Default.Negation.Phrases("yes-no-questions");

    private readonly FoldedText _folded;
    private readonly ImmutableArray<Word> _words;
    private readonly Break _after;
    private readonly Work _work;

    public Segmenter(FoldedText folded, ImmutableArray<Word> words, Break after, Work work)
    {
        _folded = folded;
        _words = words;
        _after = after;
        _work = work;
    }

    public ImmutableArray<Sentence> Sentences()
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = 0;
        for (var at = 1; at <= _words.Length; at++)
        {
            _work.Add(1);
            if (at == _words.Length || EndsBefore(at, start))
            {
                sentences.Add(Make(start, at));
                start = at;
            }
        }

        return sentences.ToImmutable();
    }

    /// <summary>For every word the index of the first word of its clause.</summary>
    public ImmutableArray<int> Clauses(ImmutableArray<Sentence> sentences)
    {
        var starts = new int[_words.Length];
        foreach (var sentence in sentences)
        {
            var start = sentence.Start;
            for (var at = sentence.Start; at < sentence.End; at++)
            {
                _work.Add(1);
                start = at > start && BeginsClause(at, start, sentence.End) ? at : start;
                starts[at] = start;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(starts);
    }

    private Sentence Make(int start, int end)
    {
        var closing = end == _words.Length ? _after : _words[end].Before;
        var question = closing.HasFlag(Break.Question);
        return new Sentence(start, end, question, question && Doubts(start, end));
    }

    private bool Doubts(int start, int end)
    {
        _work.Add(end - start);
        var first = start;
        while (first < end - 1 && (Starters.Contains(_words[first].Text) || _words[first].Text is "and" or "well"))
        {
            first++;
        }

        return YesNo.Match(_words, first) > 0 || Doubting.Any(_words, first, end);
    }

    private bool EndsBefore(int at, int start)
    {
        var before = _words[at].Before;
        if (before.HasFlag(Break.Item) || before.HasFlag(Break.Question))
        {
            return true;
        }

        if (before.HasFlag(Break.Stop))
        {
            return !Trails(at);
        }

        return before.HasFlag(Break.Line) ? LineEnds(at, start) : IsOverlong(at, start);
    }

    /// <summary>Three dots and then a small letter: the sentence goes on.</summary>
    private bool Trails(int at)
    {
        var mark = _words[at].Start;
        var stops = _folded.Text.AsSpan(_words[at - 1].End, mark - _words[at - 1].End);
        var original = _folded.Original[_folded.OriginalStart(mark)];
        return stops.Contains("..", StringComparison.Ordinal) && char.IsLower(original);
    }

    private bool LineEnds(int at, int start)
    {
        var original = _folded.Original[_folded.OriginalStart(_words[at].Start)];
        return !char.IsLower(original) || _words[at - 1].End - _words[start].Start < WrappedLine;
    }

    private bool IsOverlong(int at, int start) => at - start >= LongSentence && Additions.Match(_words, at) > 0;

    private bool BeginsClause(int at, int start, int end)
    {
        var before = _words[at].Before;
        if ((before & (Break.Strong | Break.Stop)) != Break.None || Starters.Match(_words, at) > 0)
        {
            return true;
        }

        var hasNext = at + 1 < end;
        if (hasNext && BeforeSubject.Match(_words, at) > 0 && Subjects.Match(_words, at + 1) > 0)
        {
            return true;
        }

        return before.HasFlag(Break.Comma) && at - start >= 2 && (Subjects.Match(_words, at) > 0 || end - at >= 4);
    }
}
