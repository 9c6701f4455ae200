using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// The features of stretches of one text by the numbers of a table. What is in several stretches is looked up once, and
/// the same memory is used for all of them. Not for two threads at once.
/// </summary>
internal sealed class NumberedFeatures(FeatureTable table, FeatureReader reader)
{
    /// <summary>For every slot of the text its number in the table, or -1.</summary>
    private readonly List<int> _numbers = [];

    /// <summary>For every word of the text what it adds to the meaning.</summary>
    private readonly Dictionary<int, float[]?> _meanings = [];

    private readonly float[] _meaning = new float[WordVectors.Size];
    private int[] _ids = [];
    private float[] _values = [];
    private int _count;

    public ReadOnlySpan<int> Ids => _ids.AsSpan(0, _count);

    /// <summary>The weights, together of length 1.</summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, _count);

    /// <summary>The meaning, of length 1 or 0.</summary>
    public ReadOnlySpan<float> Meaning => _meaning;

    /// <param name="stretch">Whole sentences.</param>
    public void Read(Stretch stretch)
    {
        reader.Read(stretch);
        var length = Collect(reader.Slots);
        FeatureTable.Scale(_values.AsSpan(0, _count), length);
        Array.Clear(_meaning);
        foreach (var word in reader.Telling)
        {
            if (MeaningOf(word) is { } part)
            {
                WordVectors.Add(_meaning, part);
            }
        }

        WordVectors.Normalise(_meaning);
    }

    /// <returns>The length of all features, the known and the unknown.</returns>
    private float Collect(FeatureSlots slots)
    {
        var present = slots.Present;
        var sum = 0.0;
        if (_ids.Length < present.Length)
        {
            (_ids, _values) = (new int[2 * present.Length], new float[2 * present.Length]);
        }

        _count = 0;
        foreach (var slot in present)
        {
            var number = NumberOf(slot, slots);
            var weight = slots.WeightOf(slot) * table.TellingOf(number);
            sum += weight * weight;
            if (number >= 0)
            {
                (_ids[_count], _values[_count]) = (number, weight);
                _count++;
            }
        }

        return MathF.Sqrt((float)sum);
    }

    private int NumberOf(int slot, FeatureSlots slots)
    {
        for (var next = _numbers.Count; next <= slot; next++)
        {
            _numbers.Add(table.NumberOf(slots.KeyOf(next)));
        }

        return _numbers[slot];
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
