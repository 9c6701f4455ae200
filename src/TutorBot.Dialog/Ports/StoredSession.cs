using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Ports;

/// <summary>A session as it is kept.</summary>
/// <param name="Version">The number of turns so far, and the sequence number of the last.</param>
/// <param name="State">Null before the first turn.</param>
public sealed record StoredSession(SessionId Id, long Version, SessionState? State);
