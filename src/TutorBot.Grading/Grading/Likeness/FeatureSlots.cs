using System.Runtime.InteropServices;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// Small numbers for the features of one text, and which of them the stretch at hand has already: a feature counts once
/// in a stretch, with the weight that it was given last.
/// </summary>
internal sealed class FeatureSlots
{
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<ulong> _keys = [];
    private readonly List<float> _weights = [];
    private readonly List<int> _lastStretch = [];
    private readonly List<int> _present = [];
    private int _stretch;

    /// <summary>The features of the stretch so far, in the order in which they came.</summary>
    public ReadOnlySpan<int> Present => CollectionsMarshal.AsSpan(_present);

    public ulong KeyOf(int slot) => _keys[slot];

    public float WeightOf(int slot) => _weights[slot];

    public int Of(ulong key)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out var known);
        if (!known)
        {
            number = _keys.Count;
            _keys.Add(key);
            _weights.Add(0);
            _lastStretch.Add(0);
        }

        return number;
    }

    public void Begin()
    {
        _present.Clear();
        _stretch++;
    }

    public void Add(int slot, float weight)
    {
        _weights[slot] = weight;
        if (_lastStretch[slot] != _stretch)
        {
            _lastStretch[slot] = _stretch;
            _present.Add(slot);
        }
    }
}
