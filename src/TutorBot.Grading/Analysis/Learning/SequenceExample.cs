namespace TutorBot.Grading.Analysis.Learning;

/// <summary>A sequence in numbers.</summary>
/// <param name="Features">Per token the numbers of its features.</param>
/// <param name="Joints">Per token the class of what stands between it and the token before.</param>
/// <param name="Gold">The right labels; empty when they are not known.</param>
internal sealed record SequenceExample(int[][] Features, int[] Joints, int[] Gold);
