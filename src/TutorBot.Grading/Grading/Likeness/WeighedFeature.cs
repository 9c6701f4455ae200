namespace TutorBot.Grading.Grading.Likeness;

/// <summary>A feature and how much it tells, by how few of the stretches have it; at least 1.</summary>
internal readonly record struct WeighedFeature(ulong Key, float Rarity);
