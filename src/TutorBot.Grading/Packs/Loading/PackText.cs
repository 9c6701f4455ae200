namespace TutorBot.Grading.Packs;

/// <summary>A text of a pack with its place and its role.</summary>
/// <param name="Role">The fields that lead to it, such as <c>hints.place.say</c>; lists leave no trace.</param>
internal sealed record PackText(Place At, string Role, string Text);
