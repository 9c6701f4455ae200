using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds what ibid., op. cit., short forms, markers and names with years point at.</summary>
internal sealed class CitationLinks
{
    private readonly List<Citation> _citations;
    private readonly Dictionary<string, int> _defined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byAuthor = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byNote = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byEntry = new(StringComparer.OrdinalIgnoreCase);
    private int? _last;

    private CitationLinks(List<Citation> citations) => _citations = citations;

    public static ImmutableArray<Citation> Resolve(List<Citation> citations, HashSet<string> names)
    {
        var links = new CitationLinks(citations);
        links.Register(names);
        for (var at = 0; at < citations.Count; at++)
        {
            links.Visit(at);
        }

        return [.. citations];
    }

    private void Register(HashSet<string> names)
    {
        for (var at = 0; at < _citations.Count; at++)
        {
            var citation = _citations[at];
            if (citation.Defines is { } name && names.Contains(name))
            {
                _defined.TryAdd(name, at);
            }

            if (citation is { IsMarker: false, Label.Length: > 0 })
            {
                _byNote.TryAdd(citation.Label, at);
            }

            if (citation.Form == CitationForm.Reference && Surname(citation.Author) is { } surname)
            {
                _byEntry.TryAdd(surname + citation.Year, at);
                _byEntry.TryAdd(surname, at);
            }
        }
    }

    private void Visit(int at)
    {
        var citation = _citations[at];
        var shortened = citation.Form is CitationForm.Note or CitationForm.Parenthetical ? Shortens(citation, at)
            : null;
        if (shortened is not null)
        {
            citation = citation with { Form = CitationForm.Short, RefersTo = shortened };
        }
        else
        {
            citation = citation with { RefersTo = Target(citation, at) };
        }

        _citations[at] = citation;
        if (citation is { IsMarker: false } and not { Form: CitationForm.Reference })
        {
            _last = at;
        }

        if (citation.Work is not null && citation.Form is not CitationForm.Short
            && Surname(citation.Author) is { } surname)
        {
            _byAuthor[surname] = at;
        }
    }

    private int? Target(Citation citation, int at) => citation.Form switch
    {
        CitationForm.Ibid => Root(_last),
        CitationForm.OpCit => Surname(citation.Author) is { } name && _byAuthor.TryGetValue(name, out var found)
            ? found
            : Root(_last),
        CitationForm.Short => citation.Work is { } work && _defined.TryGetValue(work, out var defined) && defined != at
            ? defined
            : null,
        CitationForm.Note when citation.IsMarker => _byNote.TryGetValue(citation.Label, out var note) ? note : null,
        CitationForm.AuthorYear or CitationForm.Parenthetical => Entry(citation),
        _ => null,
    };

    /// <summary>Ibid. after ibid. points at what the first one points at.</summary>
    private int? Root(int? index) =>
        index is { } at && _citations[at] is { Form: CitationForm.Ibid, RefersTo: { } further } ? further : index;

    private int? Entry(Citation citation)
    {
        if (citation.Author is null && citation.Work is null && citation.Pages is not null)
        {
            return _last is { } last && _citations[last].Form == CitationForm.AuthorYear ? last : null;
        }

        return Surname(citation.Author) is not { } surname ? null
            : _byEntry.TryGetValue(surname + citation.Year, out var exact) ? exact
            : citation.Year is null && _byEntry.TryGetValue(surname, out var named) ? named
            : null;
    }

    /// <summary>The fuller citation that this one names again by author and shortened title.</summary>
    private int? Shortens(Citation citation, int at)
    {
        if (citation.IsMarker || citation.Work is null || citation.Year is not null
            || Surname(citation.Author) is not { } surname
            || !_byAuthor.TryGetValue(surname, out var earlier) || earlier >= at)
        {
            return null;
        }

        var full = _citations[earlier];
        var isShorter = full.Year is not null || full.Work!.Length > citation.Work.Length
            || citation.Author!.Length < full.Author!.Length;
        var isWithin = isShorter && Words(citation.Work).All(word =>
            full.Work!.Contains(word, StringComparison.OrdinalIgnoreCase));
        return isWithin ? earlier : null;
    }

    private static IEnumerable<string> Words(string work) => work.Split(' ').Where(word => word.Length > 3);

    /// <summary>The name by which an author is found again: the part before a comma, else the last word.</summary>
    private static string? Surname(string? author)
    {
        if (author is null)
        {
            return null;
        }

        var comma = author.IndexOf(',', StringComparison.Ordinal);
        var first = comma > 0 ? author[..comma] : author.Split([" and ", " & ", " et al"], StringSplitOptions.None)[0];
        return first.Trim(' ', '.').Split(' ')[^1];
    }
}
