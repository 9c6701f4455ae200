using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Named lists of patterns, found together in one pass over a sentence.</summary>
internal sealed class PatternLists
{
    private readonly FrozenDictionary<string, ImmutableArray<(string List, Pattern Pattern, double Weight)>> _byFirst;

    /// <param name="file">A word list such as <c>en/analysis/wording</c>; a line may begin with a weight and a
    /// bar.</param>
    /// <param name="names">The lists wanted.</param>
    public PatternLists(string file, params IEnumerable<string> names)
    {
        var lists = LexiconFile.Open(file);
        _byFirst = names
            .SelectMany(name => lists.List(name).Select(line => Read(name, line)))
            .SelectMany(entry => entry.Pattern.First.Select(first => (first, entry)))
            .GroupBy(pair => pair.first, pair => pair.entry, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>All matches of a sentence; the longest of each list at a place.</summary>
    public IEnumerable<PatternMatch> In(Manuscript text, TextSpan sentence)
    {
        var first = text.TokenAt(sentence.Start);
        var end = text.TokenAt(sentence.End - 1) + 1;
        for (var at = first; at < end; at++)
        {
            var word = text.Word(at);
            if (word.Length == 0 || !_byFirst.TryGetValue(word, out var entries))
            {
                continue;
            }

            foreach (var match in At(text, at, end, entries).GroupBy(match => match.List, StringComparer.Ordinal))
            {
                yield return match.MaxBy(found => found.Span.Length);
            }
        }
    }

    /// <summary>True when any pattern of a list stands in the sentence.</summary>
    public bool Any(Manuscript text, TextSpan sentence, string list) => In(text, sentence).Any(match =>
        match.List == list);

    private static IEnumerable<PatternMatch> At(
        Manuscript text, int token, int end, ImmutableArray<(string List, Pattern Pattern, double Weight)> entries)
    {
        foreach (var (list, pattern, weight) in entries)
        {
            if (pattern.End(text, token, end) is { } after)
            {
                yield return new PatternMatch(list, text.Span(token, after), weight);
            }
        }
    }

    private static (string List, Pattern Pattern, double Weight) Read(string list, string line)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        return bar < 0
            ? (list, new Pattern(line), 1)
            : (list, new Pattern(line[(bar + 1)..]), double.Parse(line[..bar], CultureInfo.InvariantCulture));
    }
}
