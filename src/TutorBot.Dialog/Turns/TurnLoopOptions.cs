namespace TutorBot.Dialog.Turns;

/// <summary>The bounds of the turn loop.</summary>
public sealed record TurnLoopOptions
{
    /// <summary>Turns taken side by side, each of another session.</summary>
    public int SideBySide { get; init; } = 64;

    /// <summary>Messages of one session that may wait; a learner who sends more is asked to wait.</summary>
    public int WaitingPerSession { get; init; } = 32;

    /// <summary>Messages of all sessions that may wait.</summary>
    public int Waiting { get; init; } = 10_000;

    /// <summary>The wait after a first failure of the store; doubled up to <see cref="LongestWait"/>.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromMilliseconds(100);

    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>What a learner reads when a turn failed through a fault of the program.</summary>
    public string FaultReply { get; init; } =
        "Something went wrong on my side. Your words are kept. What would you like to say next?";
}
