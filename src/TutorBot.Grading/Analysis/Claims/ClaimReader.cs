using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Quotations;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Claims;

/// <summary>Finds what a text claims, of what kind it is, and what it rests on.</summary>
internal sealed class ClaimReader
{
    private readonly Manuscript _text;
    private readonly ClaimSources _sources;
    private readonly ClaimSigns _signs;
    private readonly ClaimKinds _kinds;
    private readonly ClaimGrounds _grounds;

    public ClaimReader(Manuscript text, ImmutableArray<Citation> citations, ImmutableArray<Quotation> quotations)
    {
        _text = text;
        _sources = new ClaimSources(citations, quotations);
        _signs = new ClaimSigns(text, _sources);
        _kinds = new ClaimKinds(text, _sources);
        _grounds = new ClaimGrounds(text, _sources);
    }

    public ImmutableArray<Claim> Read(ImmutableArray<TextSpan> sentences)
    {
        var claims = new List<Claim>();
        var blocks = Blocks().ToList();
        var block = 0;
        foreach (var unit in ClaimUnits.Of(sentences, _sources.Quotations))
        {
            while (block < blocks.Count && blocks[block].Span.End <= unit.Start)
            {
                block++;
            }

            if (block >= blocks.Count || blocks[block].Span.Start > unit.Start)
            {
                continue;
            }

            if (_signs.IsPointer(unit))
            {
                Point(claims, unit);
            }
            else if (Claim(unit, blocks[block]) is { } claim)
            {
                claims.Add(claim);
            }
        }

        new ClaimLeaning(_text, _sources).Lean(claims);
        return [.. claims];
    }

    private IEnumerable<Block> Blocks() => _text.Blocks.Where(block =>
        block.Kind is BlockKind.Paragraph or BlockKind.Item or BlockKind.Quotation && block.Section != Section.Works);

    /// <summary>The claim that a unit makes; null for a question that leaves its answer open.</summary>
    private Claim? Claim(TextSpan unit, Block block)
    {
        if (!_signs.IsStatement(unit))
        {
            return null;
        }

        var found = ClaimWords.In(_text, unit).Where(match => !_sources.IsQuoted(match.Span))
            .Select(match => match.List).ToHashSet(StringComparer.Ordinal);
        var asks = _signs.IsQuestion(unit);
        return asks && !found.Contains("rhetorical")
            ? null
            : new Claim(unit, _kinds.Of(unit, found), _grounds.Of(unit, block, found, asks));
    }

    /// <summary>What stands right before a pointer rests on the source that it names.</summary>
    private static void Point(List<Claim> claims, TextSpan pointer)
    {
        if (claims is [.., { Support: ClaimSupport.Asserted } last] && pointer.Start - last.Span.End < 4)
        {
            claims[^1] = last with { Support = ClaimSupport.Cited };
        }
    }
}
