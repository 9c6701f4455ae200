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
    private readonly List<int>[] _symbols;
    private readonly List<ConceptMatch>[] _startingAt;
    private readonly HashSet<(int Node, int At)> _seen = [];
    private readonly HashSet<(int Concept, int End)> _found = [];
    private readonly Stack<(FormNode Node, int At, int Skips)> _agenda = new();
    private int _steps;
    private int _limit;

    private ConceptReader(ConceptIndex index, LearnerText text)
    {
        _index = index;
        _text = text;
        _symbols = [.. text.Words.Select(SymbolsOf)];
        _startingAt = new List<ConceptMatch>[text.Words.Length];
    }

    public static ConceptMatches Read(ConceptIndex index, LearnerText text)
    {
        var reader = new ConceptReader(index, text);
        var builtIn = BuiltInConcepts.Read(text).ToLookup(match => match.Start);
        for (var start = text.Words.Length - 1; start >= 0; start--)
        {
            reader.ReadFrom(start, builtIn[start]);
        }

        return new ConceptMatches(reader._startingAt.SelectMany(list => list), index.Count, reader._steps);
    }

    private List<int> SymbolsOf(Word word)
    {
        var found = new List<int>();
        _index.Symbols.Collect(word, found);
        return found;
    }

    private void ReadFrom(int start, IEnumerable<ConceptMatch> builtIn)
    {
        _seen.Clear();
        _found.Clear();
        _startingAt[start] = [];
        _limit = _steps + MostSteps;
        var end = _text.Sentences[_text.SentenceOf[start]].End;
        foreach (var match in builtIn)
        {
            Record(match.Concept, start, match.End);
        }

        FollowWord(_index.Root, start, 0);
        while (_agenda.TryPop(out var state) && _steps < _limit)
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

        if (node != _index.Root && skips < MostSkips && EnglishLexicon.Default.Fillers.Contains(_text.Words[at].Text))
        {
            Push(node, at + 1, skips + 1);
        }
    }

    private void FollowConcepts(FormNode node, int at)
    {
        foreach (var match in _startingAt[at] ?? [])
        {
            FollowConcept(node, match.Concept, match.End);
        }
    }

    private void FollowConcept(FormNode node, int concept, int end)
    {
        var mention = _index.Mentions[concept];
        if (mention < 0)
        {
            return;
        }

        foreach (var next in node.Next(mention))
        {
            Push(next, end, 0);
        }
    }

    private void Push(FormNode node, int at, int skips)
    {
        _steps++;
        if (_seen.Add((node.Id, at)))
        {
            _agenda.Push((node, at, skips));
        }
    }

    private void Record(int concept, int start, int end)
    {
        if (_found.Add((concept, end)))
        {
            _startingAt[start].Add(new ConceptMatch(concept, start, end));
            FollowConcept(_index.Root, concept, end);
        }
    }
}
