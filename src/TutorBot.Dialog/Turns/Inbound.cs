using TutorBot.Dialog.Sessions;

namespace TutorBot.Dialog.Turns;

/// <summary>What a learner sent, free of any platform.</summary>
/// <param name="At">When the platform received it; the only clock that dialog ever sees.</param>
/// <param name="Destination">Where replies go, in the channel adapter's own terms, such as
/// <c>web:{learner}</c>.</param>
public sealed record Inbound(
    InboundKey Key, SessionId Session, DateTimeOffset At, string Destination, InboundContent Content);
