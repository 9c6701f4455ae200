using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>A wording that makes a point, or half of it, or only looks like it.</summary>
/// <param name="Text">As its author wrote it.</param>
/// <param name="Gives">How far it makes the point; null for a near miss.</param>
/// <param name="Terms">Its telling words, each once.</param>
/// <param name="Doubts">It holds a question that expects the answer no.</param>
/// <param name="Stems">All its words in their order.</param>
internal sealed record ModelWording(
    string Text, Standing? Gives, ImmutableArray<WordingTerm> Terms, bool Doubts, ImmutableArray<string> Stems)
{
    public bool IsRight => Gives is not null;
}
