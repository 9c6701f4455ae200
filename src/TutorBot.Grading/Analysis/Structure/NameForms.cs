using TutorBot.Grading.Analysis.Citations;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>
/// The forms in which a text writes its names, and the fullest of each: "V. I. Lenin" for "Lenin", but never one member
/// of a family for another.
/// </summary>
internal sealed class NameForms
{
    private const int MostForms = 16;
    private const int MostWords = 4;

    private readonly Dictionary<string, List<(string Name, string[] Given)>> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Mention>> _byGiven = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fullest = new(StringComparer.Ordinal);

    public void Add(Mention mention)
    {
        if (!_forms.TryGetValue(mention.Head, out var forms))
        {
            _forms[mention.Head] = forms = [];
        }

        if (forms.Count < MostForms && mention.Name.AsSpan().Count(' ') < MostWords && !forms.Any(form =>
            form.Name == mention.Name))
        {
            forms.Add((mention.Name, Given(mention)));
            AddGiven(mention);
        }
    }

    /// <summary>The name itself where longer forms could be of different people.</summary>
    public string Fullest(Mention mention)
    {
        if (!_fullest.TryGetValue(mention.Name, out var fullest))
        {
            _fullest[mention.Name] = fullest = Find(mention);
        }

        return fullest;
    }

    private string Find(Mention mention)
    {
        var own = Given(mention);
        var title = Title(mention.Name);
        var longer = _forms.GetValueOrDefault(mention.Head, [])
            .Where(form => Agree(own, form.Given) && (title.Length == 0 || title == Title(form.Name))).ToList();
        var isOne = longer.TrueForAll(form => longer.TrueForAll(other => Agree(form.Given, other.Given)));
        if (isOne && longer.TrueForAll(form => form.Name == mention.Name) && ByGiven(mention) is { } full)
        {
            return full;
        }

        return isOne && longer.Count > 0
            ? longer.OrderByDescending(form => form.Name.Length).ThenBy(form => IsLoud(form.Name) ? 1 : 0).First().Name
            : mention.Name;
    }

    /// <summary>"Emma McBride" is found by "Emma"; a committee is not found by its place.</summary>
    private void AddGiven(Mention mention)
    {
        if (Given(mention) is [{ Length: > 1 } first, ..] && !NameWords.GroupWords.Contains(mention.Head)
            && !SourceWords.TitleWords.Contains(mention.Head))
        {
            if (!_byGiven.TryGetValue(first, out var known))
            {
                _byGiven[first] = known = [];
            }

            known.Add(mention);
        }
    }

    /// <summary>The longest form that begins with a name, where all that do end in one family's name.</summary>
    private string? ByGiven(Mention mention) =>
        _byGiven.GetValueOrDefault(mention.Name.ToLowerInvariant()) is { } known
        && known.TrueForAll(form => form.Head == known[0].Head)
            ? known.MaxBy(form => form.Name.Length).Name
            : null;

    /// <summary>What stands before the last word, without titles.</summary>
    private static string[] Given(Mention mention) =>
    [
        .. mention.Name.ToLowerInvariant().Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries)
            .SkipLast(1).Where(word => !NameWords.Honorifics.Contains(word)),
    ];

    /// <summary>"Mr." or "Mrs.": it tells members of one family apart.</summary>
    private static string Title(string name)
    {
        var first = name.Split(' ', 2)[0].TrimEnd('.').ToLowerInvariant();
        return NameWords.Male.Contains(first) || NameWords.Female.Contains(first) ? first : "";
    }

    /// <summary>Each given name is the other's or its initial, as far as both have one.</summary>
    private static bool Agree(string[] one, string[] other) => one.Zip(other).All(pair =>
        pair.First == pair.Second
        || ((pair.First.Length == 1 || pair.Second.Length == 1) && pair.First[0] == pair.Second[0]));

    private static bool IsLoud(string name) => name.Length > 1 && char.IsUpper(name[1]);
}
