namespace TutorBot.Dialog.Ports;

/// <summary>What became of an attempt to send.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    public sealed record Sent : Delivery;

    /// <summary>Not now.</summary>
    /// <param name="After">How long the platform asked to wait; null where it did not say.</param>
    public sealed record NotNow(TimeSpan? After) : Delivery;

    /// <summary>Never: the platform refuses this message or this destination.</summary>
    /// <param name="Reason">Route and status; never a learner's words.</param>
    public sealed record Refused(string Reason) : Delivery;
}
