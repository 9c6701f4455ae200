using System.Collections.Immutable;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>All that speaks for or against an element in one text.</summary>
/// <param name="Firings">The rules met.</param>
/// <param name="Likeness">How like the examples the likest stretch is; 0 without examples.</param>
/// <param name="Lead">How much more it is like them than like those of the likest other element.</param>
/// <param name="Likest">That stretch.</param>
/// <param name="Prompted">Rules met only together with the tutor's line.</param>
/// <param name="Asked">How far the tutor's line asked for the element, 0 to 1.</param>
internal sealed record Signals(
    ImmutableArray<Firing> Firings,
    double Likeness,
    double Lead,
    Stretch Likest,
    ImmutableArray<Firing> Prompted,
    double Asked)
{
    /// <summary>More words than this are not better evidence.</summary>
    private const int LongEnough = 40;

    /// <summary>How like the examples of any element the text is.</summary>
    public double Top { get; init; }

    /// <summary>No rule was met.</summary>
    public bool IsEmpty => Firings.IsEmpty && Prompted.IsEmpty;

    /// <summary>The words of the text.</summary>
    public int Words { get; init; }

    /// <summary>Whether the text replies to a tutor's line.</summary>
    public bool IsReply { get; init; }

    public double Length => Math.Log(1 + Math.Min(Words, LongEnough));
}
