using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>One way to reach a level.</summary>
/// <param name="InWords">The condition in general terms, for the learner; names no element.</param>
/// <param name="Next">What to try in order to get there, when it is the cheapest unmet way: one open question.</param>
public sealed record LevelWay(string InWords, Wording Next, ImmutableArray<LevelCondition> Conditions);
