using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Marking;

/// <summary>
/// What is wrong with the lines of files: of each kind the first is told, and how many more there are.
/// </summary>
internal sealed class LineFaults(Surroundings around)
{
    private readonly OrderedDictionary<string, (string First, int More)> _kinds = new(StringComparer.Ordinal);

    public bool IsEmpty => _kinds.Count == 0;

    /// <param name="file">The file.</param>
    /// <param name="line">1-based.</param>
    /// <param name="what">What is wrong; lines of which the same is said are of one kind.</param>
    /// <param name="kind">The kind, where what is said differs from line to line.</param>
    public void Add(string file, long line, string what, string? kind = null)
    {
        kind = $"{file} {kind ?? what}";
        _kinds[kind] = _kinds.TryGetValue(kind, out var known)
            ? known with { More = known.More + 1 }
            : (FormattableString.Invariant($"{file}:{line}: {what}"), 0);
    }

    /// <summary>Writes them all to the error stream.</summary>
    public void Tell() => around.PrintErrors(_kinds.Values.Select(kind => kind.More == 0
        ? kind.First
        : $"{kind.First} {around.Texts.Get("evaluate.more-lines", ("count", kind.More))}"));
}
