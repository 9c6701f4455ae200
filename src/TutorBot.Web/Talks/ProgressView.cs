namespace TutorBot.Web.Talks;

/// <summary>Where the learner is, in words and as a step of a row.</summary>
/// <param name="Where">Such as "Question 2 of 3"; empty before the first turn.</param>
/// <param name="Words">Such as "2 points made".</param>
/// <param name="Step">1 for the first question; one more than <paramref name="Steps"/> after the last.</param>
public sealed record ProgressView(string Where, string Words, int Step, int Steps);
