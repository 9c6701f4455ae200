using System.Globalization;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Grading.Evaluation;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Marking;

/// <summary>Tells a teacher what weights make of the reading, and what would help where it is worse.</summary>
internal sealed class CalibrationLines(HostTexts texts)
{
    /// <summary>Points that are marked less often are named as those that want examples.</summary>
    private const int Enough = 10;

    public IEnumerable<string> Of(CalibrationTrial trial)
    {
        yield return texts.Get("calibrate.compared");
        foreach (var part in trial.Parts)
        {
            yield return texts.Get(
                "calibrate.part",
                ("part", Name(part)),
                ("marked", part.Before.Positives),
                ("before", Found(part.Before)),
                ("after", Found(part.After)));
        }

        foreach (var part in trial.Parts.Where(part => part.IsWorse))
        {
            yield return texts.Get("calibrate.worse", ("part", Name(part)), ("points", Wanted(part)));
        }

        if (Unmarked(trial) is { Length: > 0 } names)
        {
            yield return texts.Get("calibrate.unmarked", ("points", names));
        }
    }

    private static string Unmarked(CalibrationTrial trial) => string.Join(", ", trial.Parts
        .Where(part => !part.IsWorse)
        .SelectMany(part => part.Points)
        .Where(point => point.Marked == 0)
        .Select(point => point.Name));

    private string Name(CalibratedPart part) =>
        part.Question is { } question ? question.Value : texts.Get("calibrate.misconceptions");

    private string Found(Counts counts) => texts.Get(
        "calibrate.found",
        ("hits", counts.Hits),
        ("wrong", counts.FalseAlarms),
        ("f", counts.F1.ToString("0.00", CultureInfo.InvariantCulture)));

    /// <summary>Those that are marked too seldom, or else those that are read worse; the least marked first.</summary>
    private string Wanted(CalibratedPart part)
    {
        var few = part.Points.Where(point => point.Marked < Enough).ToList();
        return string.Join(", ", (few.Count > 0 ? few : part.Points.Where(point => point.Loses))
            .OrderBy(point => point.Marked)
            .Select(point => texts.Get("calibrate.point", ("point", point.Name), ("count", point.Marked))));
    }
}
