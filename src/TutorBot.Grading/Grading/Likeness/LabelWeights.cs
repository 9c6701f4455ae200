using System.Runtime.InteropServices;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// The weights of all features for one label, in 255 steps between the largest and its opposite: what is fitted is used
/// as it can be kept.
/// </summary>
/// <param name="Steps">A number of steps for each feature.</param>
/// <param name="Step">How much a step is.</param>
/// <param name="Constant">What is added for every text.</param>
internal sealed record LabelWeights(sbyte[] Steps, float Step, float Constant)
{
    /// <param name="weights">The weights of the features; the last is the constant.</param>
    public static LabelWeights Of(float[] weights)
    {
        var features = weights.AsSpan(0, weights.Length - 1);
        var largest = 0f;
        foreach (var weight in features)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        var step = largest / sbyte.MaxValue;
        var steps = new sbyte[features.Length];
        for (var at = 0; largest > 0 && at < steps.Length; at++)
        {
            steps[at] = (sbyte)MathF.Round(features[at] / step);
        }

        return new LabelWeights(steps, step, weights[^1]);
    }

    /// <summary>The same for some of the features, in their order.</summary>
    public LabelWeights Of(IReadOnlyList<int> features) => this with { Steps = [.. features.Select(at => Steps[at])] };

    public void Write(BinaryWriter writer)
    {
        writer.Write(Step);
        writer.Write(Constant);
        writer.Write(MemoryMarshal.AsBytes(Steps.AsSpan()));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LabelWeights Read(BinaryReader reader, int features)
    {
        var (step, constant) = (reader.ReadSingle(), reader.ReadSingle());
        var steps = new sbyte[features];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(steps.AsSpan()));
        return new LabelWeights(steps, step, constant);
    }
}
