using System.Collections.Immutable;
using TutorBot.Grading.Grading;

namespace TutorBot.Web.Talks;

/// <summary>What the learner sent in one exchange.</summary>
/// <param name="Words">Typed words, or the name of the button pressed.</param>
/// <param name="Credited">The stretches of the typed words that made a point; may overlap.</param>
/// <param name="Typed">False for a button.</param>
public sealed record LearnerLine(string Words, ImmutableArray<EvidenceSpan> Credited, bool Typed)
{
    private const int ManySigns = 700;
    private const int ManyLines = 12;

    /// <summary>True where the words would fill a phone's screen: they are shown folded.</summary>
    public bool IsLong => Words.Length > ManySigns || Words.AsSpan().Count('\n') >= ManyLines;
}
