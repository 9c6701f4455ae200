namespace TutorBot.Teams.Activities;

/// <summary>Someone mentioned in a message.</summary>
/// <param name="Id">Who.</param>
/// <param name="Text">The words of the message that mention them, such as <c>&lt;at&gt;Name&lt;/at&gt;</c>.</param>
public sealed record Mention(string Id, string Text);
