using System.Collections.Immutable;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Calibration;

/// <summary>All that speaks for or against an element in one text.</summary>
/// <param name="Firings">The rules met.</param>
/// <param name="Likeness">How like the examples the likest stretch is; 0 without examples.</param>
/// <param name="Likest">That stretch.</param>
/// <param name="Prompted">Rules met only together with the tutor's line.</param>
/// <param name="Asked">How far the tutor's line asked for the element, 0 to 1.</param>
internal sealed record Signals(
    ImmutableArray<Firing> Firings, double Likeness, Stretch Likest, ImmutableArray<Firing> Prompted, double Asked);
