namespace TutorBot.Discord.Messages.Components;

/// <summary>
/// One choice of a select, a radio group or checkboxes; label, value and description of 1 to 100 characters.
/// </summary>
public sealed record Option(string Label, string Value, string? Description = null, bool? Default = null);
