namespace TutorBot.Grading.Packs.Shapes;

/// <summary>A field of a pack file.</summary>
/// <param name="About">What it is for, as an editor shows it.</param>
internal sealed record Field(string Name, FieldKind Kind, bool Required, string About);
