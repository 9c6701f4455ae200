using System.Collections.Immutable;
using TutorBot.Dialog.Replies;

namespace TutorBot.Web.Talks;

/// <summary>One committed turn: what came in and what the tutor said to it.</summary>
/// <param name="Sequence">Counts up within the session; what a browser last saw.</param>
/// <param name="Key">The id that the client gave the message; empty for a turn from another channel.</param>
/// <param name="Learner">Null where the tutor spoke by itself, as at the bell.</param>
public sealed record Exchange(long Sequence, string Key, LearnerLine? Learner, ImmutableArray<Reply> Replies);
