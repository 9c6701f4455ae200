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
    private readonly List<int>[] _symbols;
    private readonly bool[] _fillers;
    private readonly List<ConceptMatch>[] _startingAt;

    /// <summary>For every word the concepts that begin with it and that forms mention.</summary>
    private readonly List<(int Mention, int End)>[] _mentions;

    private readonly RoundSet _seen = new();
    private readonly RoundSet _found = new();
    private readonly Stack<(FormNode Node, int At, int Skips)> _agenda = new();
    private int _moves;

    private ConceptReader(ConceptIndex index, LearnerText text, Work work)
    {
        _index = index;
        _text = text;
        _work = work;
        _symbols = Symbols(index, text);
        _fillers = [.. text.Words.Select(word => EnglishLexicon.Default.Fillers.Contains(word.Text))];
        _startingAt = new List<ConceptMatch>[text.Words.Length];
        _mentions = new List<(int, int)>[text.Words.Length];
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

    /// <summary>What each word can stand for; a word that comes again is looked up once.</summary>
    private static List<int>[] Symbols(ConceptIndex index, LearnerText text)
    {
        var known = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var symbols = new List<int>[text.Words.Length];
        for (var at = 0; at < symbols.Length; at++)
        {
            var word = text.Words[at];
            if (!known.TryGetValue(word.Text, out var found))
            {
                known[word.Text] = found = [];
                index.Symbols.Collect(word, found);
            }

            symbols[at] = found;
        }

        return symbols;
    }

    private ConceptMatch[] InOrder()
    {
        var all = new List<ConceptMatch>();
        foreach (var list in _startingAt)
        {
            list.Sort((one, other) => one.End.CompareTo(other.End));
            all.AddRange(list);
        }

        return [.. all];
    }

    private void ReadFrom(int start, IEnumerable<ConceptMatch> builtIn)
    {
        _seen.Clear();
        _found.Clear();
        _startingAt[start] = [];
        _mentions[start] = [];
        _moves = 0;
        var end = _text.Sentences[_text.SentenceOf[start]].End;
        foreach (var match in builtIn)
        {
            Record(match.Concept, start, match.End);
        }

        FollowWord(_index.Root, start, 0);
        while (_agenda.TryPop(out var state) && _moves < MostSteps)
        {
            Advance(state.Node, state.At, state.Skips, start, end);
        }

        _agenda.Clear();
    }

    private void Advance(FormNode node, int at, int skips, int start, int end)
    {
        if (skips == 0)
        {
            Accept(node, start, at);
        }

        if (node.IsLast)
        {
            return;
        }

        foreach (var (most, target) in node.Gaps)
        {
            for (var reach = at; reach <= at + most && reach < end; reach++)
            {
                Push(target, reach, 0);
            }
        }

        if (at < end)
        {
            FollowWord(node, at, skips);
            FollowConcepts(node, at);
        }
    }

    private void Accept(FormNode node, int start, int end)
    {
        foreach (var concept in node.Accepts)
        {
            Record(concept, start, end);
        }
    }

    private void FollowWord(FormNode node, int at, int skips)
    {
        foreach (var symbol in _symbols[at])
        {
            foreach (var next in node.Next(symbol))
            {
                Push(next, at + 1, 0);
            }
        }

        if (node != _index.Root && skips < MostSkips && _fillers[at])
        {
            Push(node, at + 1, skips + 1);
        }
    }

    private void FollowConcepts(FormNode node, int at)
    {
        foreach (var (mention, end) in _mentions[at] ?? [])
        {
            FollowMention(node, mention, end);
        }
    }

    private void FollowMention(FormNode node, int mention, int end)
    {
        foreach (var next in node.Next(mention))
        {
            Push(next, end, 0);
        }
    }

    private void Push(FormNode node, int at, int skips)
    {
        _moves++;
        _work.Add(1);
        if (_seen.Add(Pair(node.Id, at)))
        {
            _agenda.Push((node, at, skips));
        }
    }

    private static long Pair(int one, int word) => ((long)one << 32) | (uint)word;

    private void Record(int concept, int start, int end)
    {
        if (_found.Add(Pair(concept, end)))
        {
            _startingAt[start].Add(new ConceptMatch(concept, start, end));
            if (_index.Mentions[concept] is >= 0 and var mention)
            {
                _mentions[start].Add((mention, end));
                FollowMention(_index.Root, mention, end);
            }
        }
    }
}
