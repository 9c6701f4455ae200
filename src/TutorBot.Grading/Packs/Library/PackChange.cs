using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>What a reload brought for one pack. A pack whose files are the same is not mentioned.</summary>
public abstract record PackChange(string Name)
{
    /// <summary>There was no such pack before.</summary>
    public sealed record Added(string Name, Pack Pack) : PackChange(Name);

    /// <summary>A new version took the old one's place.</summary>
    public sealed record Renewed(string Name, Pack Before, Pack Pack) : PackChange(Name);

    /// <summary>What the folder holds now is no pack.</summary>
    /// <param name="Kept">The last good version, which goes on; null when there was none.</param>
    public sealed record Refused(string Name, Pack? Kept, ImmutableArray<PackFault> Faults) : PackChange(Name);
}
