using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>A file of a pack as it was read.</summary>
/// <param name="Path">Within the pack, with forward slashes.</param>
/// <param name="Text">Its text; of a file of numbers their digest.</param>
internal sealed record PackFile(string Path, string Text)
{
    /// <summary>What a file of numbers holds; empty for YAML.</summary>
    public ImmutableArray<byte> Bytes { get; init; } = [];
}
