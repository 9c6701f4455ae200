using System.Collections.Immutable;

namespace TutorBot.Dialog.Tests.Talks;

/// <summary>A talk as it is written down: what the learner says and what is expected of the reply.</summary>
internal sealed record Transcript(
    string Name, ImmutableDictionary<string, string> Setting, ImmutableArray<Exchange> Exchanges);
