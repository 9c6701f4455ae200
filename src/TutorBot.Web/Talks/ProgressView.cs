namespace TutorBot.Web.Talks;

/// <summary>Where the learner is, in words and as a step of a row.</summary>
/// <param name="Where">Such as "Question 2 of 3"; empty before the first turn.</param>
/// <param name="Made">Points made on the open question.</param>
/// <param name="Ended">True when the summary was given.</param>
/// <param name="Step">1 for the first question; one more than <paramref name="Steps"/> after the last.</param>
public sealed record ProgressView(string Where, int Made, bool Ended, int Step, int Steps)
{
    /// <summary>How many points, as a key of the texts.</summary>
    public string PointsKey => Made switch { 0 => "progress.none", 1 => "progress.one", _ => "progress.many" };
}
