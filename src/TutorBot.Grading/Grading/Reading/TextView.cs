using TutorBot.Grading.Grading.Rules;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>A text as rules see it, with the names of its concepts.</summary>
internal sealed record TextView(TextReading Reading, Func<int, string> NameOf);
