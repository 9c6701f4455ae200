using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>What stands beside a quotation and tells who speaks.</summary>
/// <param name="Name">The name; null for a pronoun or a role.</param>
/// <param name="Role">Where a role such as "a spokesman" stands; null otherwise.</param>
/// <param name="Pronoun">The pronoun in lower case; empty otherwise.</param>
/// <param name="Word">The verb or noun that introduces the words, in lower case.</param>
/// <param name="At">The token of that word.</param>
internal readonly record struct SpeakerCue(Mention? Name, TextSpan? Role, string Pronoun, string Word, int At)
{
    public bool HasSpeaker => Name is not null || Role is not null || Pronoun.Length > 0;
}
