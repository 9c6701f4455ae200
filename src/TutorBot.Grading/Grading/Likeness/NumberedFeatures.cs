using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// The features of stretches of one text by the numbers of a table. What is in several stretches is looked up once, and
/// the same memory is used for all of them. Not for two threads at once.
/// </summary>
internal sealed class NumberedFeatures(FeatureTable table, FeatureReader reader)
{
    private readonly float[] _meaning = new float[WordVectors.Size];

    /// <summary>For every word of the text how much its meaning counts; not a number until it is asked for.</summary>
    private readonly float[] _rarity = [.. Enumerable.Repeat(float.NaN, reader.Whole.Length)];

    /// <summary>For every slot of the text its number in the table, or -1, and how much it tells.</summary>
    private (int Number, float Rarity)[] _slots = [];

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
        Finish(Collect(reader.Slots));
    }

    /// <summary>Reads the whole text.</summary>
    /// <param name="asked">The line that it replies to; null for a text that stands alone.</param>
    public void ReadWhole(FeatureReader? asked)
    {
        reader.Read(reader.Whole);
        LookUp(reader.Slots);
        var sum = Collect(reader.Slots);
        Finish(asked is null ? sum : sum + CollectAsked(asked));
    }

    /// <summary>Looks up the features that no stretch had before.</summary>
    private void LookUp(FeatureSlots slots)
    {
        if (_slots.Length < slots.Count)
        {
            Array.Resize(ref _slots, slots.Capacity);
            MakeRoom(slots.Capacity);
        }

        for (; _lookedUp < slots.Count; _lookedUp++)
        {
            _slots[_lookedUp] = table.Find(slots.KeyOf(_lookedUp));
        }
    }

    /// <returns>The squared length of all features, the known and the unknown.</returns>
    private double Collect(FeatureSlots slots)
    {
        var weights = slots.Weights;
        var sum = 0.0;
        _count = 0;
        foreach (var slot in slots.Present)
        {
            var (number, telling) = _slots[slot];
            sum += Collect(number, weights[slot] * telling);
        }

        return sum;
    }

    /// <summary>The same of a line; it has its own features.</summary>
    private double CollectAsked(FeatureReader asked)
    {
        asked.Read(asked.Whole);
        MakeRoom(_count + asked.Slots.Present.Length);
        var sum = 0.0;
        foreach (var slot in asked.Slots.Present)
        {
            var (number, telling) = table.Find(FeatureKey.InPrompt(asked.Slots.KeyOf(slot)));
            sum += Collect(number, asked.Slots.Weights[slot] * WholeFeatures.PromptShare * telling);
        }

        return sum;
    }

    private double Collect(int number, float value)
    {
        if (number >= 0)
        {
            (_ids[_count], _values[_count]) = (number, value);
            _count++;
        }

        return value * value;
    }

    /// <summary>Brings the features to the length 1, and adds the meaning.</summary>
    private void Finish(double squaredLength)
    {
        FeatureTable.Scale(_values.AsSpan(0, _count), MathF.Sqrt((float)squaredLength));
        ReadMeaning();
        MakeRoom(_count);
        for (var at = 0; at < WordVectors.Size; at++)
        {
            (_ids[_count], _values[_count]) = (table.FirstMeaning + at, _meaning[at]);
            _count++;
        }
    }

    private void ReadMeaning()
    {
        Array.Clear(_meaning);
        foreach (var word in reader.WordsWithMeaning)
        {
            if (RarityOf(word) is not 0 and var rarity && reader.MeaningOf(word) is { IsEmpty: false } part)
            {
                WordVectors.Add(_meaning, part, rarity);
            }
        }

        WordVectors.Normalise(_meaning);
    }

    private float RarityOf(int word)
    {
        if (float.IsNaN(_rarity[word]))
        {
            _rarity[word] = table.Rarity.Of(reader.WordAt(word));
        }

        return _rarity[word];
    }

    private void MakeRoom(int features)
    {
        if (_ids.Length < features + WordVectors.Size)
        {
            Array.Resize(ref _ids, features + WordVectors.Size);
            Array.Resize(ref _values, features + WordVectors.Size);
        }
    }
}
