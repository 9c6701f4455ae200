namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>How a stretch of a text stands to the wordings of an element.</summary>
/// <param name="Said">The share of the likest wording's words that are there, 0 to 1.</param>
/// <param name="Covered">The share of the words that are near to words of the element's wordings, 0 to 1.</param>
/// <param name="Own">How much more that is than for any other element.</param>
/// <param name="Words">How many telling words there are.</param>
internal readonly record struct WordingNumbers(double Said, double Covered, double Own, int Words);
