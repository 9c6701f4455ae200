using TutorBot.Grading.Packs;

namespace TutorBot.Web.Pages;

/// <summary>An exercise to choose.</summary>
/// <param name="Progress">How far this learner is, in words; null where nothing was begun.</param>
public sealed record ExerciseCard(
    PackId Id, string Title, int Paragraphs, int Questions, string ReadFirst, string? Progress);
