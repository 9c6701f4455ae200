namespace TutorBot.Grading.Grading.Reference.Scoring;

/// <summary>
/// The mean average precision of the Key Point Analysis shared task of 2021, track 1, in its final form: each answer
/// goes
/// to its best point, the surer half of the answers counts, and the mean is over questions (with their stance).
/// </summary>
/// <param name="Strict">A pair that the markers could not decide counts as wrong.</param>
/// <param name="Relaxed">Such a pair counts as right.</param>
public sealed record MeanPrecision(double Strict, double Relaxed);
