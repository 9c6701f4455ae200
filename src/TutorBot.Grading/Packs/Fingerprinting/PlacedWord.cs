namespace TutorBot.Grading.Packs.Fingerprinting;

/// <summary>A normalised word with its place in the text it stands in.</summary>
/// <param name="Start">UTF-16 offset of its first character.</param>
/// <param name="End">UTF-16 offset after its last character.</param>
internal readonly record struct PlacedWord(string Text, int Start, int End);
