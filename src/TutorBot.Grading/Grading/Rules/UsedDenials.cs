using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>
/// What is denied to a rule. A denial that meets a group of it (as its <c>not</c>, or as part of a form) is used up:
/// what else it covers does not count as denied, so that in "winning does not show support" only the showing is.
/// </summary>
internal sealed class UsedDenials(TextReading reading)
{
    private readonly HashSet<int> _used = [];

    /// <summary>Begins anew, for another rule or another stretch.</summary>
    public void Clear() => _used.Clear();

    public void Use(ImmutableArray<int> denials)
    {
        foreach (var index in denials)
        {
            _used.Add(index);
        }
    }

    /// <summary>Whether what is left of the denials denies a match.</summary>
    /// <param name="match">A match.</param>
    /// <param name="asked">Whether the group asks for a denial; then none is used up.</param>
    public bool IsDenied(ConceptMatch match, bool asked)
    {
        var covering = reading.Covering(match);
        return asked
            ? covering.Length % 2 == 1 || reading.SentenceAt(match.Start).Doubts
            : covering.Count(index => !_used.Contains(index)) % 2 == 1;
    }

    /// <summary>
    /// "It is not true that …" before all of the words: whoever only says the contrary of a point does not make it. A
    /// denial that the rule itself asks for is used up.
    /// </summary>
    public bool IsDeniedWhole(ImmutableArray<ConceptMatch> chosen)
    {
        var denied = false;
        foreach (var index in reading.Covering(chosen[0]))
        {
            denied ^= reading.Text.Denials[index].IsWhole && !_used.Contains(index)
                && chosen.All(match => reading.Text.Denials[index].Covers(match.Start, match.End));
        }

        return denied;
    }
}
