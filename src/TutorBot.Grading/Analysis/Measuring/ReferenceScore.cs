namespace TutorBot.Grading.Analysis.Measuring;

/// <summary>Adds up how well references were taken apart.</summary>
internal sealed class ReferenceScore
{
    private int _items;
    private int _tokens;
    private int _rightTokens;
    private int _rightItems;
    private int _found;
    private int _marked;
    private int _rightSegments;

    public void Add(IReadOnlyList<string> gold, IReadOnlyList<string> read)
    {
        var right = gold.Zip(read).Count(pair => pair.First == pair.Second);
        _items++;
        _tokens += gold.Count;
        _rightTokens += right;
        _rightItems += right == gold.Count ? 1 : 0;
        var marked = Segments(gold);
        var found = Segments(read);
        _marked += marked.Count;
        _found += found.Count;
        _rightSegments += found.Count(marked.Contains);
    }

    public TaskRow Row(string set) => new(set, _items,
    [
        ("token accuracy", Share(_rightTokens, _tokens)),
        ("whole references", Share(_rightItems, _items)),
        ("segment precision", Share(_rightSegments, _found)),
        ("segment recall", Share(_rightSegments, _marked)),
        ("segment F1", Share(2 * _rightSegments, _found + _marked)),
    ]);

    internal static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;

    private static HashSet<(int Start, int End, string Label)> Segments(IReadOnlyList<string> labels)
    {
        var segments = new HashSet<(int, int, string)>();
        var start = 0;
        for (var at = 1; at <= labels.Count; at++)
        {
            if (at == labels.Count || labels[at] != labels[start])
            {
                if (labels[start] != ReferenceTokens.Other)
                {
                    segments.Add((start, at, labels[start]));
                }

                start = at;
            }
        }

        return segments;
    }
}
