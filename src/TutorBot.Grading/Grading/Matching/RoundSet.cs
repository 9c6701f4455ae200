namespace TutorBot.Grading.Grading.Matching;

/// <summary>A set of numbers that is emptied in no time, for work that comes in many small rounds.</summary>
internal sealed class RoundSet
{
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private long[] _keys = new long[64];
    private int[] _rounds = new int[64];
    private int _round = 1;
    private int _count;

    public void Clear()
    {
        _round++;
        _count = 0;
    }

    /// <returns>Whether it was not there yet.</returns>
    public bool Add(long key)
    {
        if (_count * 2 >= _keys.Length)
        {
            Grow();
        }

        var at = Place(key);
        if (_rounds[at] == _round)
        {
            return false;
        }

        (_keys[at], _rounds[at]) = (key, _round);
        _count++;
        return true;
    }

    /// <summary>Where a number stands, or would.</summary>
    private int Place(long key)
    {
        var mask = _keys.Length - 1;
        var at = (int)(unchecked((ulong)key * Spread) >> 32) & mask;
        while (_rounds[at] == _round && _keys[at] != key)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        var (keys, rounds) = (_keys, _rounds);
        (_keys, _rounds) = (new long[2 * keys.Length], new int[2 * keys.Length]);
        for (var old = 0; old < keys.Length; old++)
        {
            if (rounds[old] == _round)
            {
                var at = Place(keys[old]);
                (_keys[at], _rounds[at]) = (keys[old], _round);
            }
        }
    }
}
