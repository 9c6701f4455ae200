namespace TutorBot.Discord.Rest;

/// <summary>What is called.</summary>
/// <param name="Template">The path without ids or tokens, for limits, logs and faults.</param>
/// <param name="Path">Relative to the interface's address; may hold an interaction's token.</param>
/// <param name="Major">The channel, server or webhook whose limit is separate; empty where there is none.</param>
/// <param name="Order">Calls of one order go out one after another.</param>
internal sealed record Route(
    HttpMethod Method, string Template, string Path, string Major, string Order, RouteLane Lane = RouteLane.Bot)
{
    /// <summary>Method and template.</summary>
    public string Name { get; } = $"{Method} {Template}";

    public override string ToString() => Name;
}
