using System.Collections.Immutable;

namespace TutorBot.Web.Rendering;

/// <summary>What a page has not shown yet, as pieces of HTML.</summary>
/// <param name="Last">The sequence number of the last turn.</param>
internal sealed record News(long Last, ImmutableArray<NewTurn> Turns, string Ladder, string Progress, string Criteria);
