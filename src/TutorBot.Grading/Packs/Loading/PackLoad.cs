using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>What became of loading a pack: it is taken whole or refused whole.</summary>
public abstract record PackLoad
{
    private PackLoad()
    {
    }

    /// <param name="Style">Looks for faults of style when first asked: whoever only uses a pack need not wait.</param>
    public sealed record Loaded(Pack Pack, Lazy<ImmutableArray<PackFault>> Style) : PackLoad
    {
        /// <summary>Faults of style that do not keep the pack from working.</summary>
        public ImmutableArray<PackFault> Warnings => Style.Value;
    }

    /// <param name="Faults">Every fault that was found, by file and line; at least one.</param>
    /// <param name="Warnings">Faults of style that were found beside them.</param>
    public sealed record Refused(ImmutableArray<PackFault> Faults, ImmutableArray<PackFault> Warnings) : PackLoad;
}
