using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>
/// Hashes of every window of eight words of the texts: the first eight bytes of SHA-256 over the normalised window.
/// They recognise a copied sentence and keep none.
/// </summary>
/// <param name="Normaliser">The version of the normaliser that made them; others are not compared.</param>
/// <param name="Windows">Per paragraph, the window hashes in the order of the text.</param>
public sealed record Fingerprints(int Normaliser, ImmutableDictionary<ParagraphId, ImmutableArray<ulong>> Windows)
{
    public static readonly Fingerprints Empty = new(1, ImmutableDictionary<ParagraphId, ImmutableArray<ulong>>.Empty);

    /// <summary>All windows of all paragraphs, for a quick look.</summary>
    public FrozenSet<ulong> All { get; } = Windows.SelectMany(entry => entry.Value).ToFrozenSet();
}
