using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>
/// The written forms of a citation's parts. Every pattern is bounded and runs on a stretch of a few hundred
/// characters.
/// </summary>
internal static partial class Forms
{
    private const string Number = @"[0-9]{1,4}[a-z]?";
    private const string Roman = @"(?:[ivxlc]{1,7}|[IVXLC]{1,7})";
    private const string Dash = @"\s{0,2}[-\u2010-\u2015]{1,2}\s{0,2}";
    private const string Range = @"(?:" + Number + "|" + Roman + @")(?:" + Dash + "(?:" + Number + "|" + Roman + "))?";
    private const string Year = @"(?:1[0-9]{3}|20[0-4][0-9])[a-z]?(?![0-9])";
    private const string Particle = @"(?:de|van|von|der|den|la|le|du|da|di|del|ten|ter|al|bin|ibn|of|the|for|on|in|y)";
    private const string Apostrophe = @"['\u2019\u02BC]";
    private const string Letters = @"(?:\p{L}|" + Apostrophe + @"|-){0,30}";
    private const string Capitalised = @"\p{Lu}" + Letters + @"\.?";
    private const string Join = @"(?:\s{1,3}|,\s{1,3}(?:and|&)\s{1,3}|\s{1,3}(?:and|&)\s{1,3}|,\s{1,3})";

    internal const string Name = @"(?:(?:" + Particle + @"\s)?" + Capitalised + @")";
    internal const string Names = Name + @"(?:" + Join + "(?:" + Particle + @"\s){0,2}" + Capitalised
        + @"){0,8}(?:,?\s{1,3}et\s{1,3}al\.?|\s{1,3}and\s{1,3}others)?";

    [GeneratedRegex(@"\b(?:[Pp]{1,2}|[Pp]ages?|[Ff]ols?|[Ff]f)\.?\s{0,3}(?<v>" + Range
        + @"(?:(?:,|\s{1,3}and|,\s{1,3}and|\s{0,2}&)\s{1,3}(?:pp?\.\s{0,3})?" + Range
            + @"){0,6})(?![\w])(?:\s?ff?\.)?")]
    public static partial Regex MarkedPages();

    [GeneratedRegex(@"(?:[:,]\s{0,3}|\)\s{1,2})(?<v>[0-9]{1,4}(?:" + Dash + @"[0-9]{1,5})?(?:,\s[0-9]{1,4}(?:" + Dash
        + @"[0-9]{1,4})?){0,4})\.?\s{0,3}\)?$")]
    public static partial Regex LastPages();

    [GeneratedRegex(@"(?:[:,.]\s{0,3}|\)\s{1,2})(?<v>e?[0-9]{1,5}" + Dash + @"e?[0-9]{1,5})(?![0-9])")]
    public static partial Regex PageRange();

    [GeneratedRegex(@"\b(?:[Vv]ols?|[Vv]olume|Bd|[Tt]om[e]?|t)\.?\s{0,3}(?<v>(?:[0-9]{1,4}|[IVXLC]{1,8}\b|[ivxl]{1,7"
        + @"}\b)"
        + @"(?:\s?\([ivx]{1,4}\))?(?:[/][0-9]{1,3})?)")]
    public static partial Regex MarkedVolume();

    [GeneratedRegex(@"\b(?:[Nn]os?|[Ii]ss(?:ue)?|[Nn]r|[Nn]umber)\.?\s{0,3}(?<v>[0-9]{1,5}(?:[-/\u2013][0-9]{1,4})?"
        + @"(?:\s?\([0-9]{1,3}\))?)")]
    public static partial Regex MarkedIssue();

    [GeneratedRegex(@"(?<=[\p{L}.,*_'\u201D\u2019)]\s{0,3})(?<v>[0-9]{1,4})\s?\((?<i>[0-9]{1,4}(?:[-/\u2013][0-9]{1,"
        + @"4})?)\)")]
    public static partial Regex VolumeAndIssue();

    [GeneratedRegex(@"(?:(?<=[\p{L}*_]),?\s{1,3})(?<v>[0-9]{1,4})(?=\s?\((?:[A-Z][a-z]{2,9}\.?\s)?(?:1[0-9]{3}|20[0-"
        + @"4][0-9])\)"
        + @"|\s?[:,]\s{0,3}(?:[Nn]o\.|[0-9]{1,5}" + Dash + @"[0-9]))")]
    public static partial Regex PlainVolume();

    [GeneratedRegex(@"\((?:[^()]{0,80}?[\s,])?(?<v>" + Year + @")(?:,[^()]{0,40})?\)")]
    public static partial Regex BracketedYear();

    [GeneratedRegex(@"(?<![0-9\w-])(?<v>" + Year + @")(?![\w])")]
    public static partial Regex AnyYear();

    [GeneratedRegex(@"\b(?:n\.\s?d\.|no date)")]
    public static partial Regex NoDate();

    [GeneratedRegex(@"(?:https?://|www\.)[^\s<>""\u201C\u201D]{2,500}", RegexOptions.IgnoreCase)]
    public static partial Regex Link();

    [GeneratedRegex(@"(?:\bdoi\s?:\s?|https?://(?:dx\.)?doi\.org/|\bdoi\.org/)?\b10\.[0-9]{4,9}/[^\s<>""\u201C\u201D"
        + @"]{1,200}",
        RegexOptions.IgnoreCase)]
    public static partial Regex Doi();

    [GeneratedRegex(@"[,;(]?\s{0,3}\[?(?:(?:henceforth|hereafter|hereinafter)(?:\s(?:referred\sto\sas|cited\sas|abbr"
        + @"eviated\s"
        + @"(?:as|to)|called|quoted\sas|as))?|(?:abbreviated|cited)\sas)[:,]?\s(?<v>[^,;.()\[\]]{1,60})[\])]?")]
    public static partial Regex Defining();

    [GeneratedRegex(@"^(?:(?:[Aa]s\s)?(?:[Qq]uoted|[Cc]ited|[Rr]eported|[Pp]rinted|[Rr]eproduced)\s(?:in|by|from)"
        + @"|[Qq]td\.\s(?:in|by)|[Qq]uot\.\sin)[:,]?\s")]
    public static partial Regex SecondHand();

    [GeneratedRegex(@"(?:^|[,;.(]\s{0,3})(?:(?:as\s)?(?:quoted|cited|reported)\s(?:in|by)|qtd\.\s(?:in|by))\s",
        RegexOptions.IgnoreCase)]
    public static partial Regex InnerSecondHand();

    [GeneratedRegex(@"^(?:(?:[Ss]ee|[Cc]f\.?|[Cc]ompare|[Cc]p\.|[Ee]\.g\.,?|[Ff]or\sexample,?|[Ff]or\sinstance,?|[Aa"
        + @"]lso|[Ff]rom|"
        + @"[Ee]specially|[Ee]sp\.|[Ii]n|[Bb]ut|[Aa]nd|[Tt]ext\sin|[Ss]ource:|[Ss]ources:|[Aa]dapted\sfrom|[Bb]ased\"
            + @"son)[,:]?\s{1,3})"
        + @"{1,3}")]
    public static partial Regex Cue();

    [GeneratedRegex(@"^(?:[Ss]ee\s)?(?:[Ii]bid(?:em)?|IBID)\b\.?")]
    public static partial Regex Ibid();

    [GeneratedRegex(@"\b[Oo]p\.?\s?[Cc]it\b\.?|\b[Ll]oc\.?\s?[Cc]it\b\.?|\bopere citato\b")]
    public static partial Regex OpCit();

    [GeneratedRegex(@"^(?<a>" + Names + @"),?\s{1,3}(?<y>(?:" + Year + @"|n\.\s?d\.|in press|forthcoming)"
        + @"(?:(?:,|\sand|\s&|,\sand|/|\u2013|-)\s?(?:" + Year + @"|[a-z](?![\w])))*)(?<rest>[,:]\s{0,3}.{1,80})?$")]
    public static partial Regex AuthorYear();

    [GeneratedRegex(@"^(?<a>" + Names + @"),?\s{1,3}(?<p>[0-9]{1,4}(?:" + Dash + @"[0-9]{1,4})?(?:,\s[0-9]{1,4}(?:"
        + Dash
        + @"[0-9]{1,4})?){0,4}|[0-9]{1,3}[.:][0-9]{1,3}(?:[.:\-\u2013][0-9]{1,4})*)$")]
    public static partial Regex NamePage();

    [GeneratedRegex(@"^[""\u201C\u2018'*_](?<w>[^""\u201C\u201D*_]{2,120})[""\u201D\u2019'*_],?\s{0,3}(?<p>[0-9]{1,4"
        + @"}(?:" + Dash
        + @"[0-9]{1,4})?)?$")]
    public static partial Regex TitlePage();

    [GeneratedRegex(@"^(?:" + Year + @"(?:(?:,\s|/|-|\u2013|;\s)" + Year
        + @"){0,3}|n\.\s?d\.)(?<rest>(?:,|:)\s{0,3}.{1,40})?$")]
    public static partial Regex YearAlone();

    [GeneratedRegex(@"^(?:pp?\.\s{0,3}" + Range + @"(?:,\s" + Range + @"){0,4}|para\.?\s[0-9]{1,4}|[0-9]{1,3}(?:"
        + Dash
        + @"[0-9]{1,3})?)\.?$")]
    public static partial Regex PlaceAlone();

    [GeneratedRegex(@"^(?:[\p{L} .,&'\u2019\-]{2,60}:\s)?[\p{L}&.,'\u2019\- ]{2,60},?\s(?<y>" + Year + @")$")]
    public static partial Regex Imprint();

    [GeneratedRegex(@"^(?<w>(?:[Tt]he\s)?(?:\p{Lu}[\p{L}'\u2019.\-]{0,30}\s){0,5}\p{Lu}[\p{L}'\u2019.\-]{0,30})[,:]?"
        + @"\s(?:[\p{L}]{3,9},?\s)?"
        + @"(?:[0-9]{1,2}\.?\s(?:\p{Lu}[a-z]{2,8}\.?)|(?:\p{Lu}[a-z]{2,8}\.?)\s[0-9]{1,2},?)(?:,?\s(?<y>" + Year
        + @"))?(?<rest>[,:]?\s.{1,40})?$")]
    public static partial Regex Newspaper();

    [GeneratedRegex(@"^[""\u201C](?<t>[^""\u201C\u201D]{2,250}?)[,.?!]?[""\u201D]|^\u2018(?<t>.{2,250}?)[,.?!]?\u201"
        + @"9(?=[\s,.;)]|$)"
        + @"|^'(?<t>.{2,250}?)[,.?!]?'(?=[\s,.;)]|$)|^[*_]{1,2}(?<t>[^*_]{2,250}?)[,.]?[*_]{1,2}")]
    public static partial Regex QuotedTitle();

    [GeneratedRegex(@"^(?<a>\p{Lu}.{0,200}?)[,.]?\s{1,3}\((?<y>" + Year
        + @"|n\.d\.|in press|forthcoming)(?:,\s[^()]{1,30})?\)[.,:]?\s{1,3}"
        + @"(?<rest>.{2,})$", RegexOptions.Singleline)]
    public static partial Regex YearSecond();

    [GeneratedRegex(@"^(?<a>\p{Lu}.{0,200}?)[.]\s{1,3}(?<y>" + Year + @")\.\s{1,3}(?<rest>.{2,})$",
        RegexOptions.Singleline)]
    public static partial Regex YearBetweenStops();

    [GeneratedRegex(@"^" + Names + "$")]
    public static partial Regex OnlyNames();

    [GeneratedRegex(@"^\p{Lu}" + Letters + @",\s(?:(?:\p{Lu}\.[\s-]?){1,4}|\p{Lu}[\p{L}\-]{1,20})")]
    public static partial Regex SurnameFirst();
}
