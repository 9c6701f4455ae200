namespace TutorBot.Grading.Grading.Reference.Learning;

/// <summary>One of very many features of which a row has few.</summary>
/// <param name="Id">Below <see cref="ClueModel.Size"/>.</param>
internal readonly record struct Clue(int Id, float Value);
