namespace TutorBot.Grading.Packs;

/// <summary>Words that look like a point and do not make it.</summary>
/// <param name="Why">Why not, for teachers.</param>
public sealed record NearMiss(string Text, string Why, string From = "");
