using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>What became of loading a pack: it is taken whole or refused whole.</summary>
public abstract record PackLoad
{
    private PackLoad()
    {
    }

    /// <param name="Warnings">Faults of style that do not keep the pack from working.</param>
    public sealed record Loaded(Pack Pack, ImmutableArray<PackFault> Warnings) : PackLoad;

    /// <param name="Faults">Every fault that was found, by file and line; at least one.</param>
    /// <param name="Warnings">Faults of style that were found beside them.</param>
    public sealed record Refused(ImmutableArray<PackFault> Faults, ImmutableArray<PackFault> Warnings) : PackLoad;
}
