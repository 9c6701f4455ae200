using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>Gathers faults, so that one run reports them all.</summary>
internal sealed class FaultList
{
    // A teacher mends dozens at a time, never thousands; a hostile pack must not fill the memory with messages.
    private const int Most = 1000;

    private readonly List<PackFault> faults = [];

    public bool IsEmpty => faults.Count == 0;

    public void Add(string file, int line, string what, string remedy) =>
        Add([new PackFault(file, line, what, remedy)]);

    public void Add(IEnumerable<PackFault> more) => faults.AddRange(more.Take(Most - faults.Count));

    public ImmutableArray<PackFault> InOrder() =>
    [
        .. faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line),
    ];
}
