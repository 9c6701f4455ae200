using System.Collections.Immutable;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Storage;

/// <summary>A session's turns, as far as they open.</summary>
/// <param name="Turns">In their order.</param>
/// <param name="Unopened">
/// Turns that are missing because they were changed outside the program or written by a later version of it.
/// </param>
public sealed record KeptTalk(SessionId Session, ImmutableArray<CommittedTurn> Turns, int Unopened);
