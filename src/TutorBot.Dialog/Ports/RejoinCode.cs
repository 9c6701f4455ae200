namespace TutorBot.Dialog.Ports;

/// <summary>A code that opens a learner's sessions from another browser, channel or terminal.</summary>
/// <param name="Value">Twelve letters and digits in groups of four, none easily mistaken for another.</param>
public sealed record RejoinCode(string Value, DateTimeOffset Expires);
