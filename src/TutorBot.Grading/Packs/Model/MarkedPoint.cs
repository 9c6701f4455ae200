namespace TutorBot.Grading.Packs;

/// <summary>A point that markers found in an example.</summary>
/// <param name="Words">The shortest words that make it; empty when the markers named none.</param>
public sealed record MarkedPoint(ElementId Element, Standing Standing, string Words);
