namespace TutorBot.Grading.Grading.Calibration;

/// <summary>A number read from a text that speaks for or against something, with a weight of its own.</summary>
/// <param name="Name">Its name in <c>calibration.yaml</c>.</param>
/// <param name="Usual">The weight where the examples say nothing about it.</param>
/// <param name="Penalty">How much the fit is held to that weight.</param>
internal sealed record Sign(string Name, double Usual, double Penalty, Func<Signals, double> Read);
