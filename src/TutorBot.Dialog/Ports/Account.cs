namespace TutorBot.Dialog.Ports;

/// <summary>How a channel recognises a person; kept only as a keyed hash.</summary>
/// <param name="Channel"><c>web</c>, <c>terminal</c>, <c>discord</c>, <c>teams</c>.</param>
/// <param name="Secret">The random cookie of a browser, or the platform's own id.</param>
public readonly record struct Account(string Channel, string Secret)
{
    /// <summary>Never the secret: accounts may end up in a log.</summary>
    public override string ToString() => Channel + ":*";
}
