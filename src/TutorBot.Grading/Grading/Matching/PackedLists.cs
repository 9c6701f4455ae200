namespace TutorBot.Grading.Grading.Matching;

/// <summary>A list for each of the numbers from 0, all of them in one array.</summary>
internal sealed class PackedLists<T>
{
    private readonly T[] _items;

    /// <summary>For every list where it begins, and where the last one ends.</summary>
    private readonly int[] _first;

    /// <param name="items">What stands in the lists, in the order in which it stands there.</param>
    /// <param name="lists">How many lists there are.</param>
    /// <param name="listOf">The number of the list of an item.</param>
    public PackedLists(ReadOnlySpan<T> items, int lists, Func<T, int> listOf)
    {
        _first = new int[lists + 1];
        foreach (var item in items)
        {
            _first[listOf(item) + 1]++;
        }

        for (var list = 0; list < lists; list++)
        {
            _first[list + 1] += _first[list];
        }

        _items = new T[items.Length];
        var next = _first.AsSpan().ToArray();
        foreach (var item in items)
        {
            _items[next[listOf(item)]++] = item;
        }
    }

    public ReadOnlySpan<T> this[int list] => _items.AsSpan(_first[list], _first[list + 1] - _first[list]);
}
