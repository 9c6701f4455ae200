namespace TutorBot.Dialog.Ports;

/// <summary>What became of something that a learner sent.</summary>
public abstract record Acceptance
{
    private Acceptance()
    {
    }

    /// <summary>It is kept and will have exactly one turn, whatever happens to the program.</summary>
    /// <param name="Order">Its place in the order of receipt.</param>
    public sealed record Accepted(long Order) : Acceptance;

    /// <summary>It was accepted before, under the same key, and is acknowledged again.</summary>
    /// <param name="Open">True while it has had no turn.</param>
    public sealed record Duplicate(long Order, bool Open) : Acceptance;

    /// <summary>There is no such learner, or no longer: nothing was kept.</summary>
    public sealed record UnknownLearner : Acceptance;

    /// <summary>Too much is waiting: nothing was kept, and the same may be sent again, under the same key.</summary>
    public sealed record Busy : Acceptance;
}
