namespace TutorBot.Testing.Teams;

/// <summary>How the fake connector fails a call.</summary>
public abstract record ConnectorFault
{
    private ConnectorFault()
    {
    }

    /// <summary>Answers with a status and does nothing.</summary>
    /// <param name="RetryAfter">Seconds, or a date; null for no such header.</param>
    /// <param name="Code">An error code in the body; null for a page of HTML.</param>
    public sealed record Status(int Number, string? RetryAfter = null, string? Code = "Error") : ConnectorFault;

    /// <summary>Cuts the connection before anything is done.</summary>
    public sealed record CutOff : ConnectorFault;

    /// <summary>Takes the message and cuts the connection before it answers.</summary>
    public sealed record LostAnswer : ConnectorFault;

    /// <summary>Takes the message and never answers.</summary>
    public sealed record Silence : ConnectorFault;
}
