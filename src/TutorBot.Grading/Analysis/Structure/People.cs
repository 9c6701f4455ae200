using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>The names of a text, which of them are people or groups, and the fullest form of each.</summary>
internal sealed class People
{
    private readonly Manuscript _text;
    private readonly Lazy<NameGenders> _genders;
    private readonly Dictionary<string, int> _likeness = new(StringComparer.Ordinal);
    private readonly NameForms _forms = new();

    /// <param name="text">The text.</param>
    /// <param name="apart">Stretches in the order of the text whose names speak to nobody, such as citations.</param>
    public People(Manuscript text, IReadOnlyList<TextSpan> apart)
    {
        _text = text;
        Mentions = Outside(NameReader.Read(text), apart);
        foreach (var mention in Mentions)
        {
            _likeness[mention.Head] = _likeness.GetValueOrDefault(mention.Head) + PersonSigns.Of(text, mention);
            _forms.Add(mention);
        }

        _genders = new Lazy<NameGenders>(() => new NameGenders(text, Mentions), LazyThreadSafetyMode.None);
    }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>
    /// True when the text uses the name as that of a person or a group rather than a place or a time.
    /// </summary>
    public bool IsPerson(Mention mention) => _likeness.GetValueOrDefault(mention.Head) >= 0;

    /// <summary>How much speaks for a person or a group, from -5 to 5.</summary>
    public int LikenessOf(Mention mention) => Math.Clamp(_likeness.GetValueOrDefault(mention.Head), -5, 5);

    public string Fullest(Mention mention) => _forms.Fullest(mention);

    /// <summary>The occurrence of a name nearest before an offset; else the first after it.</summary>
    public TextSpan? Locate(string name, int offset)
    {
        var before = At(offset);
        for (var at = before - 1; at >= 0 && before - at < 400; at--)
        {
            if (Mentions[at].Name == name)
            {
                return Mentions[at].Span;
            }
        }

        for (var at = before; at < Mentions.Length && at - before < 400; at++)
        {
            if (Mentions[at].Name == name)
            {
                return Mentions[at].Span;
            }
        }

        return null;
    }

    /// <summary>The index of the first mention that starts at or after an offset.</summary>
    public int At(int offset) => Ordered.First(Mentions.Length, index => Mentions[index].Span.Start >= offset);

    /// <summary>The mention that a token belongs to; null when it is in none or outside the text.</summary>
    public Mention? Of(int token)
    {
        if (token < 0 || token >= _text.Tokens.Length)
        {
            return null;
        }

        var at = At(_text.Tokens[token].End) - 1;
        return at >= 0 && Mentions[at].First <= token && token < Mentions[at].End ? Mentions[at] : null;
    }

    /// <summary>
    /// 1 for a man, -1 for a woman, by the name or else by the pronouns that follow it; 0 when neither tells.
    /// </summary>
    public int Gender(Mention mention)
    {
        var words = Fullest(mention).ToLowerInvariant().Split(' ', '.');
        return words.Any(NameWords.Female.Contains) ? -1
            : words.Any(NameWords.Male.Contains) ? 1
            : _genders.Value.Of(mention.Head);
    }

    /// <summary>"Dr. Orme" for "doctor", where the text has one such person and no other.</summary>
    public Mention? Titled(string title)
    {
        Mention? found = null;
        foreach (var mention in NameWords.Honorifics.Contains(title) ? Mentions : [])
        {
            var first = _text.Word(mention.First);
            if (mention.End - mention.First < 2 || !IsShortFor(first, title))
            {
                continue;
            }

            if (found is { } other && other.Head != mention.Head)
            {
                return null;
            }

            found = mention;
        }

        return found;
    }

    private static bool IsShortFor(string honorific, string title) => honorific == "dr"
        ? title == "doctor"
        : title.StartsWith(honorific, StringComparison.Ordinal) && NameWords.Honorifics.Contains(honorific);

    private static ImmutableArray<Mention> Outside(ImmutableArray<Mention> mentions, IReadOnlyList<TextSpan> apart)
    {
        var kept = ImmutableArray.CreateBuilder<Mention>(mentions.Length);
        var next = 0;
        foreach (var mention in mentions)
        {
            while (next < apart.Count && apart[next].End <= mention.Span.Start)
            {
                next++;
            }

            if (next == apart.Count || !apart[next].Overlaps(mention.Span))
            {
                kept.Add(mention);
            }
        }

        return kept.ToImmutable();
    }
}
