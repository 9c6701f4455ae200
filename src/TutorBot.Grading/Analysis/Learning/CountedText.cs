namespace TutorBot.Grading.Analysis.Learning;

/// <summary>A text as a classifier reads it.</summary>
/// <param name="Features">
/// How often each feature occurs, by its name: what stands before the colon is its kind.
/// </param>
/// <param name="Meaning">The mean of its word vectors, as long as it shall weigh.</param>
internal sealed record CountedText(Dictionary<string, double> Features, IReadOnlyList<double> Meaning);
