using System.Collections.Immutable;

namespace TutorBot.Grading.Grading.Evaluation.Robustness;

/// <summary>Texts of one kind, written by hand.</summary>
/// <param name="Name">The kind.</param>
/// <param name="ShouldCredit">Whether they make points.</param>
/// <param name="Limit">
/// The share that may be credited at most or must be at least, 0 to 1: what holds today.
/// </param>
/// <param name="Texts">The texts.</param>
public sealed record WrittenKind(string Name, bool ShouldCredit, double Limit, ImmutableArray<WrittenText> Texts);
