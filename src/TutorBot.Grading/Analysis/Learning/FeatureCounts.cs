using System.Runtime.InteropServices;

namespace TutorBot.Grading.Analysis.Learning;

/// <summary>Counts the features of one text.</summary>
/// <param name="known">The features that count; null where all do.</param>
internal sealed class FeatureCounts(ClassifierFeatures? known)
{
    public Dictionary<string, double> All { get; } = new(StringComparer.Ordinal);

    public void Add(ReadOnlySpan<char> name)
    {
        if ((known is null ? name.ToString() : known.NameOf(name)) is { } key)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(All, key, out _)++;
        }
    }
}
