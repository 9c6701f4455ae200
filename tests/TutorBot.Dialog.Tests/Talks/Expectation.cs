namespace TutorBot.Dialog.Tests.Talks;

/// <summary>One line of what a reply must be like, such as <c>move: place</c>; without a key, its words.</summary>
internal sealed record Expectation(int Line, string Key, string Value);
