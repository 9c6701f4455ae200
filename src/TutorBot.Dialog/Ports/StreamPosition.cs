namespace TutorBot.Dialog.Ports;

/// <summary>
/// Up to where a platform's stream of events was taken; kept with what the last event brought, so that after a restart
/// the platform replays just what came later.
/// </summary>
/// <param name="Stream">Names the stream, such as <c>discord:{application}:0</c>; at most 100 characters.</param>
/// <param name="Value">In the channel's own terms; sealed where it is kept, for it may name a session.</param>
public sealed record StreamPosition(string Stream, string Value)
{
    public override string ToString() => Stream;
}
