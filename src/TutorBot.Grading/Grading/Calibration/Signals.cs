using System.Collections.Immutable;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>All that speaks for or against an element or a misconception in one text.</summary>
/// <param name="Firings">The rules met.</param>
/// <param name="Likeness">How like the examples the likest stretch is; 0 without examples.</param>
/// <param name="BestStretch">That stretch.</param>
internal sealed record Signals(ImmutableArray<Firing> Firings, double Likeness, Stretch BestStretch)
{
    /// <summary>More words than this are not better evidence.</summary>
    private const int LongEnough = 40;

    private const double NoPoint = -2;
    private const double PlainPoint = 6;

    /// <summary>In fewer words of a message that replies to nothing no point is read by likeness alone.</summary>
    private const int Statement = 5;

    /// <summary>How much more it is like the examples than like those of the likest other of its kind.</summary>
    public double Lead { get; init; }

    /// <summary>How like the examples the text as a whole is.</summary>
    public double AsWhole { get; init; }

    /// <summary>How like the examples of any of its kind the text is.</summary>
    public double Top { get; init; }

    /// <summary>
    /// For a misconception, how like the examples of any element the text is: who says what he does not believe, in
    /// order to answer it, makes a point. Bounded, so that a very plain point says no more than a plain one.
    /// </summary>
    public double Point
    {
        get;
        init => field = Math.Clamp(value, NoPoint, PlainPoint);
    }

    /// <summary>Rules met only together with the tutor's line.</summary>
    public ImmutableArray<Firing> Prompted { get; init; } = [];

    /// <summary>How far the tutor's line asked for the element, 0 to 1.</summary>
    public double Asked { get; init; }

    /// <summary>No rule was met.</summary>
    public bool IsEmpty => Firings.IsEmpty && Prompted.IsEmpty;

    /// <summary>No rule was met, and there are too few words of the learner's own for likeness.</summary>
    public bool SaysNothing => Words == 0 || (IsEmpty && !IsStatement);

    private bool IsStatement => BestStretch.Length > 0 && (IsReply || Words >= Statement);

    /// <summary>The words of the text.</summary>
    public int Words { get; init; }

    /// <summary>Whether the text replies to a tutor's line.</summary>
    public bool IsReply { get; init; }

    public double Length => Math.Log(1 + Math.Min(Words, LongEnough));
}
