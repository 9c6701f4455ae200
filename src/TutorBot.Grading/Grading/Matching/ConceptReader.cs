using System.Runtime.InteropServices;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Matching;

/// <summary>
/// Finds the concepts in one text, from its last word to its first: a concept that a form mentions has been found when
/// the form needs it, except at the form's own first word, where it is put on the agenda.
/// </summary>
internal sealed class ConceptReader
{
    /// <summary>The most moves from one word; holds the work linear in the text whatever the forms are.</summary>
    private const int MostSteps = 6000;

    private const int MostSkips = 2;

    private readonly ConceptIndex _index;
    private readonly LearnerText _text;
    private readonly Work _work;
    private readonly TextSymbols _symbols;

    /// <summary>What was found, from the last word to the first, and for every word where its matches begin.</summary>
    private readonly List<ConceptMatch> _matches = [];
    private readonly int[] _firstMatch;

    /// <summary>The concepts found that forms mention, likewise.</summary>
    private readonly List<(int Mention, int End)> _mentions = [];
    private readonly int[] _firstMention;

    private readonly RoundSet _seen = new();
    private readonly RoundSet _found = new();
    private readonly Stack<(int State, int At, int Skips)> _agenda = new();
    private int _moves;

    private ConceptReader(ConceptIndex index, LearnerText text, Work work)
    {
        _index = index;
        _text = text;
        _work = work;
        _symbols = new TextSymbols(index.Symbols, text);
        _firstMatch = new int[text.Words.Length];
        _firstMention = new int[text.Words.Length];
    }

    /// <param name="index">The forms to find.</param>
    /// <param name="text">Where.</param>
    /// <param name="work">Counts the moves of the automaton.</param>
    public static ConceptMatches Read(ConceptIndex index, LearnerText text, Work work)
    {
        var reader = new ConceptReader(index, text, work);
        var builtIn = BuiltInConcepts.Read(text).ToLookup(match => match.Start);
        for (var start = text.Words.Length - 1; start >= 0; start--)
        {
            reader.ReadFrom(start, builtIn[start]);
        }

        return new ConceptMatches(reader.InOrder(), index.Count);
    }

    private ConceptMatch[] InOrder()
    {
        var all = new ConceptMatch[_matches.Count];
        var (count, end) = (0, all.Length);
        foreach (var first in _firstMatch)
        {
            _matches.CopyTo(first, all, count, end - first);
            (count, end) = (count + end - first, first);
        }

        return all;
    }

    private void ReadFrom(int start, IEnumerable<ConceptMatch> builtIn)
    {
        _seen.Clear();
        _found.Clear();
        _firstMatch[start] = _matches.Count;
        _firstMention[start] = _mentions.Count;
        _moves = 0;
        var end = _text.Sentences[_text.SentenceOf[start]].End;
        foreach (var match in builtIn)
        {
            Record(match.Concept, start, match.End);
        }

        FollowWord(FormAutomaton.Root, start, 0);
        while (_agenda.TryPop(out var next) && _moves < MostSteps)
        {
            Advance(next.State, next.At, next.Skips, start, end);
        }

        _agenda.Clear();
        CollectionsMarshal.AsSpan(_matches)[_firstMatch[start]..]
            .Sort((one, other) => one.End.CompareTo(other.End));
    }

    private void Advance(int state, int at, int skips, int start, int end)
    {
        if (skips == 0)
        {
            foreach (var form in _index.Forms.Ends(state))
            {
                Record(form.To, start, at);
            }
        }

        foreach (var gap in _index.Forms.Gaps(state))
        {
            for (var reach = at; reach <= at + gap.By && reach < end; reach++)
            {
                Push(gap.To, reach, 0);
            }
        }

        if (at < end && _index.Forms.GoesOn(state))
        {
            FollowWord(state, at, skips);
            FollowConcepts(state, at, start);
        }
    }

    private void FollowWord(int state, int at, int skips)
    {
        foreach (var symbol in _symbols[at])
        {
            Follow(state, symbol, at + 1);
        }

        if (state != FormAutomaton.Root && skips < MostSkips && _symbols.IsFiller(at))
        {
            Push(state, at + 1, skips + 1);
        }
    }

    private void FollowConcepts(int state, int at, int start)
    {
        var end = at == start ? _mentions.Count : _firstMention[at - 1];
        for (var index = _firstMention[at]; index < end; index++)
        {
            Follow(state, _mentions[index].Mention, _mentions[index].End);
        }
    }

    private void Follow(int state, int symbol, int end)
    {
        foreach (var way in _index.Forms.Next(state, symbol))
        {
            Push(way.To, end, 0);
        }
    }

    private void Push(int state, int at, int skips)
    {
        _moves++;
        _work.Add(1);
        if ((_symbols.IsFiller(at) || _index.Forms.Leads(state, _symbols.BitsOf(at))) && _seen.Add(Pair(state, at)))
        {
            _agenda.Push((state, at, skips));
        }
    }

    private static long Pair(int one, int word) => ((long)one << 32) | (uint)word;

    private void Record(int concept, int start, int end)
    {
        if (_found.Add(Pair(concept, end)))
        {
            _matches.Add(new ConceptMatch(concept, start, end));
            if (_index.Mentions[concept] is >= 0 and var mention)
            {
                _mentions.Add((mention, end));
                _symbols.Mark(start, mention);
                Follow(FormAutomaton.Root, mention, end);
            }
        }
    }
}
