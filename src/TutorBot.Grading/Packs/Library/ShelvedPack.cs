namespace TutorBot.Grading.Packs;

/// <summary>A pack of the library.</summary>
/// <param name="Stamp">A hash of the files last looked at, good or bad.</param>
/// <param name="Good">The last version that was a pack.</param>
internal sealed record ShelvedPack(ulong Stamp, Pack? Good);
