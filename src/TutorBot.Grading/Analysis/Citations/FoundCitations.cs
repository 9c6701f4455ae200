namespace TutorBot.Grading.Analysis.Citations;

/// <summary>The citations found so far; a later find that overlaps an earlier one is left out.</summary>
internal sealed class FoundCitations(int textLength)
{
    private readonly List<Citation> _found = [];
    private readonly System.Collections.BitArray _taken = new(textLength);

    public bool TryAdd(Citation citation)
    {
        if (citation.Span.Length <= 0 || _taken[citation.Span.Start] || _taken[citation.Span.End - 1])
        {
            return false;
        }

        for (var at = citation.Span.Start; at < citation.Span.End; at++)
        {
            if (_taken[at])
            {
                return false;
            }
        }

        Block(citation.Span);
        _found.Add(citation);
        return true;
    }

    public bool IsTaken(int offset) => offset >= 0 && offset < _taken.Length && _taken[offset];

    /// <summary>No citation is to be found there.</summary>
    public void Block(TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            _taken[at] = true;
        }
    }

    /// <summary>In the order of the text.</summary>
    public List<Citation> InOrder() => [.. _found.OrderBy(citation => citation.Span.Start)];
}
