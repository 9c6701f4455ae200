namespace TutorBot.Grading.Grading.Reference.Scoring;

/// <summary>How well answers of one part of the data were scored.</summary>
/// <param name="Name">The part, its language where the data name one, and how it was held out.</param>
/// <param name="Known">How many answers belong to tasks that marked answers were fitted on.</param>
/// <param name="TwoWay">
/// The share whose being right or not was told, where one label of several is the right one; null elsewhere.
/// </param>
/// <param name="QuadraticKappa">Where labels are numbers; null elsewhere.</param>
/// <param name="Pearson">The correlation of the expected number with the label, where labels are numbers.</param>
/// <param name="Precision">Where answers were held against several points of a question; null elsewhere.</param>
public sealed record GenericScore(
    string Name,
    int Answers,
    int Known,
    double Accuracy,
    double MacroF1,
    double WeightedF1,
    double? TwoWay,
    double? QuadraticKappa,
    double? Pearson,
    MeanPrecision? Precision);
