namespace TutorBot.Grading.Packs;

/// <summary>A pack of the library.</summary>
/// <param name="Stamp">What the files were when last looked at, good or bad.</param>
/// <param name="Good">The last version that was a pack.</param>
internal sealed record ShelvedPack(string Stamp, Pack? Good);
