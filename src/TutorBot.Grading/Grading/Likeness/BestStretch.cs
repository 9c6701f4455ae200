using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>The stretch of a text that is most like the examples of an element, and how much.</summary>
/// <param name="Score">Above 0 speaks for the element.</param>
internal readonly record struct BestStretch(double Score, Stretch Stretch);
