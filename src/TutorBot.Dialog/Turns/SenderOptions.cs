namespace TutorBot.Dialog.Turns;

/// <summary>The bounds of the sender.</summary>
public sealed record SenderOptions
{
    /// <summary>Destinations served side by side.</summary>
    public int SideBySide { get; init; } = 16;

    /// <summary>How long one attempt may take before it counts as failed.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The wait after a first failed attempt; doubled up to <see cref="LongestWait"/>.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(5);
}
