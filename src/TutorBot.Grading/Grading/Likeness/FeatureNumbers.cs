using System.Numerics;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// Numbers for features, from 0 in the order in which they come. A dictionary would take four times the memory, and the
/// keys are hashes already.
/// </summary>
internal sealed class FeatureNumbers(int expected)
{
    private ulong[] _keys = new ulong[expected];

    /// <summary>What stands at every place of the hash table: a number and 1 more, or 0.</summary>
    private int[] _places = Places(expected);

    public int Count { get; private set; }

    public ulong KeyOf(int number) => _keys[number];

    /// <summary>The number of a feature; -1 for one that has none.</summary>
    public int Find(ulong key) => _places[PlaceOf(key)] - 1;

    /// <summary>The number of a feature, which gets the next where it has none yet.</summary>
    public int Of(ulong key)
    {
        var place = PlaceOf(key);
        if (_places[place] == 0)
        {
            if (Count == _keys.Length)
            {
                Grow();
                place = PlaceOf(key);
            }

            _keys[Count] = key;
            Count++;
            _places[place] = Count;
        }

        return _places[place] - 1;
    }

    /// <summary>Half of them stay free.</summary>
    private static int[] Places(int features) => new int[BitOperations.RoundUpToPowerOf2((uint)(2 * features) + 1)];

    /// <summary>Where a feature stands, or would.</summary>
    private int PlaceOf(ulong key)
    {
        var mask = _places.Length - 1;
        var at = (int)key & mask;
        while (_places[at] != 0 && _keys[_places[at] - 1] != key)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        Array.Resize(ref _keys, (2 * _keys.Length) + 1);
        _places = Places(_keys.Length);
        for (var number = 0; number < Count; number++)
        {
            _places[PlaceOf(_keys[number])] = number + 1;
        }
    }
}
