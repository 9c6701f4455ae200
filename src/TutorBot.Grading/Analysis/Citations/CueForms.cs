using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Words that lead up to a source or point back at one. Every pattern is bounded.</summary>
internal static partial class CueForms
{
    /// <summary>", henceforth referred to as LCW": a short name for later.</summary>
    [GeneratedRegex(
        @"[,;(]?\s{0,3}\[?"
        + @"(?:(?:henceforth|hereafter|hereinafter)"
        + @"(?:\s(?:referred\sto\sas|cited\sas|abbreviated\s(?:as|to)|called|quoted\sas|as))?"
        + @"|(?:abbreviated|cited)\sas)"
        + @"[:,]?\s(?<v>[^,;.()\[\]]{1,60})[\])]?")]
    public static partial Regex Defining();

    /// <summary>"Quoted in" at the start.</summary>
    [GeneratedRegex(
        @"^(?:(?:[Aa]s\s)?(?:[Qq]uoted|[Cc]ited|[Rr]eported|[Pp]rinted|[Rr]eproduced)\s(?:in|by|from)"
        + @"|[Qq]td\.\s(?:in|by)"
        + @"|[Qq]uot\.\sin)[:,]?\s")]
    public static partial Regex SecondHand();

    /// <summary>"Orme, quoted in": between what was said and where it stands.</summary>
    [GeneratedRegex(
        @"(?:^|[,;.(]\s{0,3})(?:(?:as\s)?(?:quoted|cited|reported)\s(?:in|by)|qtd\.\s(?:in|by))\s",
        RegexOptions.IgnoreCase)]
    public static partial Regex InnerSecondHand();

    /// <summary>"See", "for example", "source:" and the like, up to three in a row.</summary>
    [GeneratedRegex(
        @"^(?:(?:[Ss]ee|[Cc]f\.?|[Cc]ompare|[Cc]p\.|[Ee]\.g\.,?|[Ff]or\sexample,?|[Ff]or\sinstance,?|[Aa]lso|[Ff]rom"
        + @"|[Ee]specially|[Ee]sp\.|[Ii]n|[Bb]ut|[Aa]nd"
        + @"|[Tt]ext\sin|[Ss]ource:|[Ss]ources:|[Aa]dapted\sfrom|[Bb]ased\son)[,:]?\s{1,3}){1,3}")]
    public static partial Regex Leading();

    [GeneratedRegex(@"^(?:[Ss]ee\s)?(?:[Ii]bid(?:em)?|IBID)\b\.?")]
    public static partial Regex Ibid();

    [GeneratedRegex(@"\b[Oo]p\.?\s?[Cc]it\b\.?|\b[Ll]oc\.?\s?[Cc]it\b\.?|\bopere citato\b")]
    public static partial Regex OpCit();
}
