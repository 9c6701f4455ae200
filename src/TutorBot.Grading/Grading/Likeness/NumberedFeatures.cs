using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// The features of stretches of one text by the numbers of a table. What is in several stretches is looked up once, and
/// the same memory is used for all of them. Not for two threads at once.
/// </summary>
internal sealed class NumberedFeatures(FeatureTable table, FeatureReader reader)
{
    /// <summary>For every word of the text what it adds to the meaning.</summary>
    private readonly Dictionary<int, float[]?> _meanings = [];

    private readonly float[] _meaning = new float[WordVectors.Size];

    /// <summary>For every slot of the text its number in the table, or -1, and how much it tells.</summary>
    private (int Number, float Telling)[] _slots = [];

    private int _lookedUp;
    private int[] _ids = [];
    private float[] _values = [];
    private int _count;

    /// <summary>The features by number, and after them the meaning.</summary>
    public ReadOnlySpan<int> Ids => _ids.AsSpan(0, _count);

    /// <summary>
    /// How much of each: the known and unknown features have the length 1 together, the meaning has 1 or 0.
    /// </summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, _count);

    /// <param name="stretch">Whole sentences.</param>
    public void Read(Stretch stretch)
    {
        reader.Read(stretch);
        LookUp(reader.Slots);
        var length = Collect(reader.Slots);
        FeatureTable.Scale(_values.AsSpan(0, _count), length);
        AddMeaning();
    }

    /// <summary>Looks up the features that no stretch had before.</summary>
    private void LookUp(FeatureSlots slots)
    {
        if (_slots.Length < slots.Count)
        {
            Array.Resize(ref _slots, slots.Capacity);
            var most = slots.Capacity + WordVectors.Size;
            (_ids, _values) = (new int[most], new float[most]);
        }

        for (; _lookedUp < slots.Count; _lookedUp++)
        {
            var number = table.NumberOf(slots.KeyOf(_lookedUp));
            _slots[_lookedUp] = (number, table.TellingOf(number));
        }
    }

    /// <returns>The length of all features, the known and the unknown.</returns>
    private float Collect(FeatureSlots slots)
    {
        var weights = slots.Weights;
        var sum = 0.0;
        _count = 0;
        foreach (var slot in slots.Present)
        {
            var (number, telling) = _slots[slot];
            var value = weights[slot] * telling;
            sum += value * value;
            if (number >= 0)
            {
                (_ids[_count], _values[_count]) = (number, value);
                _count++;
            }
        }

        return MathF.Sqrt((float)sum);
    }

    private void AddMeaning()
    {
        Array.Clear(_meaning);
        foreach (var word in reader.Telling)
        {
            if (MeaningOf(word) is { } part)
            {
                WordVectors.Add(_meaning, part);
            }
        }

        WordVectors.Normalise(_meaning).CopyTo(_values, _count);
        for (var at = 0; at < WordVectors.Size; at++)
        {
            _ids[_count + at] = table.FirstMeaning + at;
        }

        _count += WordVectors.Size;
    }

    private float[]? MeaningOf(int word)
    {
        if (!_meanings.TryGetValue(word, out var part))
        {
            _meanings[word] = part = table.Rarity.MeaningOf(reader.WordOf(word));
        }

        return part;
    }
}
