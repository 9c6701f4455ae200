namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// Small numbers for the features of one text, and which of them the stretch at hand has already: a feature counts once
/// in a stretch, with the weight that it was given last.
/// </summary>
/// <param name="expected">About how many features the text has.</param>
internal sealed class FeatureSlots(int expected)
{
    private readonly FeatureNumbers _numbers = new(expected);
    private float[] _weights = new float[expected];
    private int[] _lastStretch = new int[expected];
    private int[] _present = new int[expected];
    private int _count;
    private int _stretch;

    /// <summary>The features of the stretch so far, in the order in which they came.</summary>
    public ReadOnlySpan<int> Present => _present.AsSpan(0, _count);

    /// <summary>How many features the text has so far.</summary>
    public int Count => _numbers.Count;

    /// <summary>How many features there is room for.</summary>
    public int Capacity => _weights.Length;

    /// <summary>For every feature of the text the weight that it was given last.</summary>
    public ReadOnlySpan<float> Weights => _weights.AsSpan(0, Count);

    public ulong KeyOf(int slot) => _numbers.KeyOf(slot);

    public int Of(ulong key)
    {
        var slot = _numbers.Of(key);
        if (slot == _weights.Length)
        {
            var length = 2 * (slot + 1);
            Array.Resize(ref _weights, length);
            Array.Resize(ref _lastStretch, length);
            Array.Resize(ref _present, length);
        }

        return slot;
    }

    public void Begin()
    {
        _count = 0;
        _stretch++;
    }

    public void Add(int slot, float weight)
    {
        _weights[slot] = weight;
        if (_lastStretch[slot] != _stretch)
        {
            _lastStretch[slot] = _stretch;
            _present[_count] = slot;
            _count++;
        }
    }
}
