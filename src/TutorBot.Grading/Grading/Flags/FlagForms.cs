using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>
/// The forms by which help, talk to the grader, abuse and everyday chat are recognised, found in one text.
/// </summary>
internal sealed class FlagForms
{
    private static readonly ConceptIndex Index = new(EnglishLexicon.Default.Flags.Lists
        .Where(name => !name.EndsWith(FlagWords.Ending, StringComparison.Ordinal))
        .Select(name => new Concept(new ConceptId(name), EnglishLexicon.Default.Flags.List(name))));

    private readonly ConceptMatches _matches;

    public FlagForms(LearnerText text, Work work) => _matches = ConceptReader.Read(Index, text, work);

    public ConceptMatch? First(string name) => All(name) is [var first, ..] ? first : null;

    /// <summary>Which words of a text stand in a form of the kind.</summary>
    public bool[] Covered(string name, int words)
    {
        var covered = new bool[words];
        foreach (var match in All(name))
        {
            Array.Fill(covered, true, match.Start, match.End - match.Start);
        }

        return covered;
    }

    public ReadOnlySpan<ConceptMatch> All(string name) => _matches.Of(Index.Find(name));
}
