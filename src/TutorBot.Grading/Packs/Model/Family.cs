using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>Elements of one question that attack, or name, the same kind of thing.</summary>
/// <param name="Id">Names the family within its question, such as <c>logic</c>.</param>
/// <param name="Name">How it is called towards a learner, giving no element away.</param>
public sealed record Family(string Id, string Name, ImmutableArray<ElementId> Elements);
