using System.Globalization;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>What each likeness to wordings counts, in readable numbers that are the same for every question.</summary>
internal sealed record WordingWeights(
    double Said, double Covered, double Own, double Length, double Likeness, double Asked, double Bias)
{
    private static readonly Lazy<WordingWeights> Shipped = new(Read);

    /// <summary>Those of <c>config/lexicon/en/wordings.yaml</c>.</summary>
    public static WordingWeights Default => Shipped.Value;

    /// <summary>From this score on a point is begun.</summary>
    public required double Needed { get; init; }

    /// <summary>From this score on it is made as far as the wording makes it.</summary>
    public required double Sure { get; init; }

    public double Score(WordingNumbers numbers, Signals signals) =>
        Bias
            + (Said * numbers.Said)
            + (Covered * numbers.Covered)
            + (Own * numbers.Own)
            + (Length * Math.Log(1 + numbers.Words))
            + (Likeness * signals.Likeness)
            + (Asked * signals.Asked);

    private static WordingWeights Read()
    {
        var weights = LexiconFile.Open("en/wordings").Map("weights");
        double Number(string name) => double.Parse(weights[name], CultureInfo.InvariantCulture);
        return new WordingWeights(
            Number("said"), Number("covered"), Number("own"), Number("length"), Number("likeness"), Number("asked"),
            Number("bias"))
        {
            Needed = Number("needed"),
            Sure = Number("sure"),
        };
    }
}
