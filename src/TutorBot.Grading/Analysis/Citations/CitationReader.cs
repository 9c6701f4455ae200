using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds the citations of a text, surest forms first, and what they point back at.</summary>
internal static class CitationReader
{
    public static ImmutableArray<Citation> Read(Manuscript manuscript)
    {
        var found = new FoundCitations(manuscript.Text.Length);
        foreach (var block in manuscript.Blocks.Where(block => block.Kind == BlockKind.Furniture))
        {
            found.Block(block.Span);
        }

        var defined = ShortNames.In(manuscript);
        AddAll(found, ListedReader.In(manuscript, defined));
        AddAll(found, BracketedReader.In(manuscript, defined));
        AddAll(found, ImprintReader.In(manuscript));
        AddAll(found, LinkReader.In(manuscript));
        AddAll(found, LegalReader.In(manuscript.Text, new TextSpan(0, manuscript.Text.Length)));
        AddAll(found, ArchiveReader.In(manuscript));
        AddAll(found, TitledReader.In(manuscript));
        AddAll(found, NarrativeReader.In(manuscript));
        AddAll(found, NewspaperReader.In(manuscript));
        AddAll(found, CuedReader.In(manuscript));
        AddAll(found, MarkerReader.In(manuscript, found));
        return CitationLinks.Resolve(found.InOrder(), defined);
    }

    private static void AddAll(FoundCitations found, IEnumerable<Citation> citations)
    {
        foreach (var citation in citations)
        {
            found.TryAdd(citation);
        }
    }
}
