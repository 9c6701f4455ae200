namespace TutorBot.Storage;

/// <summary>How much was erased.</summary>
public sealed record Erased(int Sessions, int Learners);
