namespace TutorBot.Grading.Packs;

/// <summary>A file of a pack as it was read.</summary>
/// <param name="Path">Within the pack, with forward slashes.</param>
internal sealed record PackFile(string Path, string Text);
