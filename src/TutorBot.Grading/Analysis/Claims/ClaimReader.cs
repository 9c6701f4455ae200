using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Quotations;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Claims;

/// <summary>Finds what a text claims, of what kind it is, and what it rests on.</summary>
internal sealed class ClaimReader
{
    private const int FewestWords = 4;

    private static readonly LexiconFile Lists = LexiconFile.Open("en/analysis/claims");
    private static readonly FrozenSet<string> Orders = Lists.List("orders").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NumberWords =
        Lists.List("number-words").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Verbs = Lists.List("verbs").ToFrozenSet(StringComparer.Ordinal);

    private static readonly PatternLists Patterns = new(
        "en/analysis/claims",
        "characterisation", "definition", "prediction", "cause", "value", "argued", "argued-before", "example",
            "rhetorical");

    private readonly Manuscript _text;
    private readonly ImmutableArray<Citation> _citations;
    private readonly ImmutableArray<Quotation> _quotations;

    public ClaimReader(Manuscript text, ImmutableArray<Citation> citations, ImmutableArray<Quotation> quotations)
    {
        _text = text;
        _citations = citations;
        _quotations = [.. quotations.Where(quotation => quotation.Kind is QuotationKind.Direct
            or QuotationKind.Block)];
    }

    public ImmutableArray<Claim> Read(ImmutableArray<TextSpan> sentences)
    {
        var claims = new List<Claim>();
        var blocks = Blocks().ToList();
        var block = 0;
        foreach (var unit in ClaimUnits.Of(sentences, _quotations))
        {
            while (block < blocks.Count && blocks[block].Span.End <= unit.Start)
            {
                block++;
            }

            if (block >= blocks.Count || blocks[block].Span.Start > unit.Start)
            {
                continue;
            }

            if (IsPointer(unit))
            {
                Point(claims, unit);
            }
            else if (Claim(unit, blocks[block]) is { } claim)
            {
                claims.Add(claim);
            }
        }

        new ClaimLeaning(_text, Patterns, _quotations).Lean(claims);
        return [.. claims];
    }

    private IEnumerable<Block> Blocks() => _text.Blocks.Where(block =>
        block.Kind is BlockKind.Paragraph or BlockKind.Item or BlockKind.Quotation && block.Section != Section.Works);

    private Claim? Claim(TextSpan unit, Block block)
    {
        var words = Words(unit);
        if (words < FewestWords || IsOrder(unit) || IsOnlyCitation(unit) || !HasVerb(unit))
        {
            return null;
        }

        var found = Patterns.In(_text, unit).Where(match => !IsQuoted(match.Span)).Select(match => match.List)
            .ToHashSet(StringComparer.Ordinal);
        var asks = _text.Text[unit.End - 1] == '?' || _text.Text.AsSpan(unit.Start,
            unit.Length).TrimEnd("\u201D\"\u2019' ").EndsWith("?");
        return asks && !found.Contains("rhetorical")
            ? null
            : new Claim(unit, Kind(unit, found), Support(unit, block, found, asks));
    }

    private int Words(TextSpan unit)
    {
        var count = 0;
        for (var at = _text.TokenAt(unit.Start); at < _text.Tokens.Length && _text.Tokens[at].Start < unit.End
            && count < FewestWords; at++)
        {
            count += _text.Word(at).Length > 0 ? 1 : 0;
        }

        return count;
    }

    private bool IsOrder(TextSpan unit) => Orders.Contains(_text.Word(_text.TokenAt(unit.Start)));

    private bool HasVerb(TextSpan unit)
    {
        for (var at = _text.TokenAt(unit.Start); at < _text.Tokens.Length && _text.Tokens[at].Start < unit.End; at++)
        {
            var word = _text.Word(at);
            if (CitationsIn(new TextSpan(_text.Tokens[at].Start, _text.Tokens[at].End)).Any())
            {
                continue;
            }

            if (Verbs.Contains(word) || IsSaying(at) || IsFormed(at, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word with the ending of a verb.</summary>
    private bool IsFormed(int token, string word) =>
        word.Length > 3 && !_text.IsCapital(token) && !NameWords.Never.Contains(word)
        && (word.EndsWith("ed", StringComparison.Ordinal)
            || (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)));

    /// <summary>"Critics disagree", "they reveal": a plain verb after those whom it is said of.</summary>
    private bool IsSaying(int token) => !_text.IsCapital(token)
        && (ReportingVerbs.Default.IsVerb(_text, token) && _text.Word(token - 1).EndsWith('s')
            || (_text.Word(token).Length > 2 && _text.Word(token - 1) is "they" or "we" or "you" or "i"));

    /// <summary>"Only because the docks stayed open." is the reason for what stands before it, itself bare.</summary>
    private bool IsBareReason(TextSpan unit)
    {
        var first = _text.TokenAt(unit.Start);
        return (_text.Word(first) == "because" || (_text.Word(first) == "only" && _text.Word(first + 1) == "because"))
            && !unit.In(_text.Text).Contains(',');
    }

    /// <summary>What a note says rests on what the note cites.</summary>
    private bool IsNoted(Block block) => block.Label.Length > 0 && CitationsIn(block.Span).Any(citation =>
        citation is { IsMarker: false } && citation.Label == block.Label);

    /// <summary>"For details see Orme": where to read on, and no claim.</summary>
    private bool IsPointer(TextSpan unit) =>
        _text.Word(_text.TokenAt(unit.Start)) is "for" or "on" or "see" or "cf"
        && CitationsIn(unit).Any(citation => _text.Word(_text.TokenAt(citation.Span.Start) - 1) is "see" or "cf");

    /// <summary>What stands right before a pointer rests on the source that it names.</summary>
    private static void Point(List<Claim> claims, TextSpan pointer)
    {
        if (claims is [.., { Support: ClaimSupport.Asserted } last] && pointer.Start - last.Span.End < 4)
        {
            claims[^1] = last with { Support = ClaimSupport.Cited };
        }
    }

    private bool IsOnlyCitation(TextSpan unit)
    {
        var covered = CitationsIn(unit).Where(citation => !citation.IsMarker).Sum(citation => citation.Span.Length);
        return covered * 10 > unit.Length * 7;
    }

    private IEnumerable<Citation> CitationsIn(TextSpan unit)
    {
        var at = First(_citations.Length, index => _citations[index].Span.End > unit.Start);
        for (; at < _citations.Length && _citations[at].Span.Start < unit.End; at++)
        {
            yield return _citations[at];
        }
    }

    private IEnumerable<Quotation> QuotationsIn(TextSpan unit)
    {
        var at = First(_quotations.Length, index => _quotations[index].Span.End > unit.Start);
        for (; at < _quotations.Length && _quotations[at].Span.Start < unit.End; at++)
        {
            yield return _quotations[at];
        }
    }

    private bool IsQuoted(TextSpan span) => QuotationsIn(span).Any(quotation => quotation.Span.Contains(span));

    private ClaimKind Kind(TextSpan unit, HashSet<string> found) =>
        found.Contains("prediction") ? ClaimKind.Prediction
        : HasNumber(unit) ? ClaimKind.Number
        : found.Contains("characterisation") ? ClaimKind.Characterisation
        : found.Contains("definition") ? ClaimKind.Definition
        : found.Contains("cause") ? ClaimKind.Cause
        : found.Contains("value") ? ClaimKind.Value
        : ClaimKind.Fact;

    /// <summary>A quantity outside citations and quotations; a year is none.</summary>
    private bool HasNumber(TextSpan unit)
    {
        var first = _text.TokenAt(unit.Start);
        for (var at = first; at < _text.Tokens.Length && _text.Tokens[at].Start < unit.End; at++)
        {
            var token = _text.Tokens[at];
            var isFigure = token.IsNumber && !Forms.AnyYear().IsMatch(token.Word) && !IsDay(at);
            if ((isFigure || NumberWords.Contains(token.Word)) && _text.Word(at + 1) != "times"
                && !IsQuoted(new TextSpan(token.Start, token.End))
                && !CitationsIn(new TextSpan(token.Start, token.End)).Any())
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDay(int token) => Dates.OnlyMonth().IsMatch(Raw(token + 1))
        || Dates.OnlyMonth().IsMatch(Raw(token - 1));

    private string Raw(int token) =>
        token >= 0 && token < _text.Tokens.Length ? _text.Text[_text.Tokens[token].Start.._text.Tokens[token].End]
            : "";

    private ClaimSupport Support(TextSpan unit, Block block, HashSet<string> found, bool asks) =>
        CitationsIn(unit).Any() || IsNoted(block) ? ClaimSupport.Cited
        : QuotationsIn(unit).Any() ? ClaimSupport.Quoted
        : found.Contains("example") ? ClaimSupport.Example
        : (found.Contains("argued") && !IsBareReason(unit)) || asks ? ClaimSupport.Argued
        : ClaimSupport.Asserted;

    private static int First(int count, Func<int, bool> holds)
    {
        var low = 0;
        var high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
