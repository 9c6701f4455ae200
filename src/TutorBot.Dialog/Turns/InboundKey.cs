namespace TutorBot.Dialog.Turns;

/// <summary>
/// Names one thing that a platform delivered, so that a repeated delivery is recognised: <c>d:m:{id}</c> for a Discord
/// message, <c>t:{conversation}:{activity}</c> for Teams, <c>w:{id made by the client}</c> for web and terminal.
/// </summary>
/// <param name="Value">At most 512 characters.</param>
public readonly record struct InboundKey(string Value);
