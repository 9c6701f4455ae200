namespace TutorBot.Storage;

/// <summary>How much was erased, or would be.</summary>
public sealed record Erased(int Sessions, int Learners);
