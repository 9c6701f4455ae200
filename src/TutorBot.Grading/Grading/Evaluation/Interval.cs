namespace TutorBot.Grading.Grading.Evaluation;

/// <summary>Where a figure lies in 95 of 100 draws of learners.</summary>
public readonly record struct Interval(double Low, double High);
