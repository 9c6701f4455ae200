using System.Collections.Immutable;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>
/// Settles which points one stretch of words makes: neighbouring points share many words, so the surest one stands, and
/// another stands beside it only when it is plain by itself.
/// </summary>
internal static class PlainPoints
{
    /// <summary>
    /// From here a point stands although a surer one uses the same words; chosen on the sets that the rules know.
    /// </summary>
    private const double Plain = 0.7;

    private const double Shared = 0.5;

    public static ImmutableArray<PointRead> Of(ImmutableArray<PointRead> read) =>
        read.RemoveAll(point => point.Confidence < Plain && read.Any(other => Outweighs(other, point)));

    private static bool Outweighs(PointRead other, PointRead point) =>
        other.Confidence > point.Confidence
        && other.Evidence.Any(span => point.Evidence.Any(own => ShareWords(span, own)));

    /// <summary>More than half of the shorter stretch lies in the longer one.</summary>
    private static bool ShareWords(EvidenceSpan one, EvidenceSpan other) =>
        Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start)
            > Shared * Math.Min(one.End - one.Start, other.End - other.Start);
}
