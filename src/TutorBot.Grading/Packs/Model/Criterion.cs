namespace TutorBot.Grading.Packs;

/// <summary>One thing that counts in an answer to a question.</summary>
/// <param name="Id">Names it within its question.</param>
/// <param name="Name">A few words, such as "A place in the text".</param>
/// <param name="Means">One sentence for the learner.</param>
public sealed record Criterion(string Id, string Name, Wording Means);
