using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>A rule that a text meets, with the words that met each of its groups.</summary>
internal sealed record Firing(ReadingRule Rule, ImmutableArray<ConceptMatch> Matches)
{
    public int Start => Matches.Min(match => match.Start);

    public int End => Matches.Max(match => match.End);
}
