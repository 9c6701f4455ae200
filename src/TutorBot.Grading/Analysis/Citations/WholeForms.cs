using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>
/// What a bracket or an entry says as a whole, from its first character. Every pattern is bounded and runs on a stretch
/// of a few hundred characters.
/// </summary>
internal static partial class WholeForms
{
    private const string Names = FormPieces.Names;
    private const string Year = FormPieces.Year;
    private const string Dash = FormPieces.Dash;

    /// <summary>A word with a capital as newspapers' and towns' names have it.</summary>
    private const string Capital = @"\p{Lu}[\p{L}'\u2019.\-]{0,30}";

    /// <summary>"Pell and Dunn, 2004a, 2006: 12".</summary>
    [GeneratedRegex(
        "^(?<a>" + Names + @"),?\s{1,3}"
        + "(?<y>(?:" + Year + @"|n\.\s?d\.|in press|forthcoming)"
        + @"(?:(?:,|\sand|\s&|,\sand|/|\u2013|-)\s?(?:" + Year + @"|[a-z](?![\w])))*)"
        + @"(?<rest>[,:]\s{0,3}.{1,80})?$")]
    public static partial Regex AuthorYear();

    /// <summary>"Orwin 45–47", "Mark 4.12".</summary>
    [GeneratedRegex(
        "^(?<a>" + Names + @"),?\s{1,3}"
        + "(?<p>[0-9]{1,4}(?:" + Dash + @"[0-9]{1,4})?(?:,\s[0-9]{1,4}(?:" + Dash + "[0-9]{1,4})?){0,4}"
        + @"|[0-9]{1,3}[.:][0-9]{1,3}(?:[.:\-\u2013][0-9]{1,4})*)$")]
    public static partial Regex NamePage();

    /// <summary>"'The Long Strike' 12".</summary>
    [GeneratedRegex(
        @"^[""\u201C\u2018'*_](?<w>[^""\u201C\u201D*_]{2,120})[""\u201D\u2019'*_]"
        + @",?\s{0,3}(?<p>[0-9]{1,4}(?:" + Dash + "[0-9]{1,4})?)?$")]
    public static partial Regex TitlePage();

    /// <summary>"1987, 1989", "n.d."</summary>
    [GeneratedRegex(
        "^(?:" + Year + @"(?:(?:,\s|/|-|\u2013|;\s)" + Year + "){0,3}"
        + @"|n\.\s?d\.)"
        + @"(?<rest>(?:,|:)\s{0,3}.{1,40})?$")]
    public static partial Regex YearAlone();

    /// <summary>"London: Penguin, 1990".</summary>
    [GeneratedRegex(
        @"^(?:[\p{L} .,&'\u2019\-]{2,60}:\s)?[\p{L}&.,'\u2019\- ]{2,60},?\s(?<y>" + Year + ")$")]
    public static partial Regex Imprint();

    /// <summary>"The Northern Mail, 3 April 2004, p. 1".</summary>
    [GeneratedRegex(
        @"^(?<w>(?:[Tt]he\s)?(?:" + Capital + @"\s){0,5}" + Capital + ")"
        + @"[,:]?\s(?:[\p{L}]{3,9},?\s)?"
        + @"(?:[0-9]{1,2}\.?\s(?:\p{Lu}[a-z]{2,8}\.?)|(?:\p{Lu}[a-z]{2,8}\.?)\s[0-9]{1,2},?)"
        + @"(?:,?\s(?<y>" + Year + @"))?(?<rest>[,:]?\s.{1,40})?$")]
    public static partial Regex Newspaper();

    /// <summary>A title between marks of any shape, or in italics.</summary>
    [GeneratedRegex(
        @"^[""\u201C](?<t>[^""\u201C\u201D]{2,250}?)[,.?!]?[""\u201D]"
        + @"|^\u2018(?<t>.{2,250}?)[,.?!]?\u2019(?=[\s,.;)]|$)"
        + @"|^'(?<t>.{2,250}?)[,.?!]?'(?=[\s,.;)]|$)"
        + "|^[*_]{1,2}(?<t>[^*_]{2,250}?)[,.]?[*_]{1,2}")]
    public static partial Regex QuotedTitle();

    /// <summary>"Orme, J. (1990). The mill".</summary>
    [GeneratedRegex(
        @"^(?<a>\p{Lu}.{0,200}?)[,.]?\s{1,3}"
        + @"\((?<y>" + Year + @"|n\.d\.|in press|forthcoming)(?:,\s[^()]{1,30})?\)[.,:]?\s{1,3}"
        + "(?<rest>.{2,})$",
        RegexOptions.Singleline)]
    public static partial Regex YearSecond();

    /// <summary>"Orme, John. 1990. The mill".</summary>
    [GeneratedRegex(
        @"^(?<a>\p{Lu}.{0,200}?)[.]\s{1,3}(?<y>" + Year + @")\.\s{1,3}(?<rest>.{2,})$",
        RegexOptions.Singleline)]
    public static partial Regex YearBetweenStops();

    [GeneratedRegex("^" + Names + "$")]
    public static partial Regex OnlyNames();

    /// <summary>"Orme, J." or "Orme, John" at the start.</summary>
    [GeneratedRegex(
        @"^\p{Lu}" + FormPieces.Letters + @",\s(?:(?:\p{Lu}\.[\s-]?){1,4}|\p{Lu}[\p{L}\-]{1,20})")]
    public static partial Regex SurnameFirst();
}
