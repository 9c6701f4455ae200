namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>A telling word of a wording.</summary>
/// <param name="Number">Its number among all words of the question's wordings.</param>
/// <param name="IsDenied">Whether the wording denies it.</param>
/// <param name="IsReported">Whether the wording reports it of somebody else.</param>
internal readonly record struct WordingTerm(int Number, bool IsDenied, bool IsReported);
