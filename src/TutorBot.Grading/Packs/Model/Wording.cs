namespace TutorBot.Grading.Packs;

/// <summary>Something that the tutor says, and its simple version.</summary>
/// <param name="Say">The usual wording.</param>
/// <param name="Simple">The same for a tired or second-language reader: at most twelve words a sentence, no
/// idiom.</param>
public sealed record Wording(string Say, string Simple);
