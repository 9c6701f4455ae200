namespace TutorBot.Teams.Connector;

/// <summary>What became of a call to Teams.</summary>
public abstract record ConnectorAnswer
{
    private ConnectorAnswer()
    {
    }

    /// <param name="Id">Of the message or conversation; empty where Teams named none.</param>
    public sealed record Done(string Id) : ConnectorAnswer;

    /// <summary>Not now.</summary>
    /// <param name="After">How long Teams asked to wait; null where it did not say.</param>
    /// <param name="MayHaveArrived">True where the answer was lost, so that a repeat may be a second copy.</param>
    /// <param name="Reason">Route and status; never words of a message.</param>
    public sealed record NotNow(TimeSpan? After, bool MayHaveArrived, string Reason) : ConnectorAnswer;

    /// <summary>Never.</summary>
    /// <param name="Gone">True where the conversation is closed to the bot until it is heard from again.</param>
    /// <param name="TooBig">True where fewer words would do.</param>
    public sealed record Refused(string Reason, bool Gone = false, bool TooBig = false) : ConnectorAnswer;
}
