using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>The written forms of an archive's signatures. Every pattern is bounded.</summary>
internal static partial class ArchiveForms
{
    /// <summary>"(TNA)": the letters of the house after its name.</summary>
    private const string Letters = @"(?:\s?\([A-Z]{2,8}\))?";

    /// <summary>", of the Bishop Papers,": the rest of the house's name, or a collection in it.</summary>
    private const string Collection =
        @"(?:[,:]?\s{1,3}(?:of\s(?:the\s)?)?" + @"(?:\p{Lu}[\p{L}'\u2019]{1,20}(?:,)?\s{1,3}){0,6})?";

    /// <summary>The words for a level of the archive that stand before a number.</summary>
    private const string Level =
        @"[Ff]ond|f|op|opis|d|delo|l|ll"
        + @"|[Bb]ox|[Ff]older|RG|[Rr]ecord\s[Gg]roup|MSS?|Add\.|fols?|ff"
        + @"|[Ff]ile|[Rr]eel|[Ss]eries|[Bb]undle|[Ii]tem"
        + @"|no|[Nn]r|Bd|vol|p|pp|R|NS";

    /// <summary>"371/3333", "R-12a", "D/BLX/F56".</summary>
    private const string Shelf =
        @"[A-Z]{0,4}[/.\-]?[0-9]{1,6}[a-z]?(?:[/.\u2013\-][0-9A-Za-z]{1,6}){0,4}"
        + @"|[A-Z]{1,6}(?:/[A-Z0-9]{1,6}){1,4}";

    /// <summary>"12", "12–15".</summary>
    private const string Numbers = @"[0-9]{1,5}(?:[\u2013-][0-9]{1,5})?";

    /// <summary>A number of the Public Record Office, London: "FO 371/3333".</summary>
    private const string London =
        @"(?:FO|CAB|WO|HO|CO|ADM|PREM|KV|MEPO|DO|MH|BT|LAB)\s[0-9]{1,4}/[0-9]{1,5}(?:/[0-9]{1,4})?";

    /// <summary>A number of a Russian archive: "f. 17, op. 3, d. 12".</summary>
    private const string Russian =
        @"[Ff](?:ond|\.)\s[0-9]{1,5}" + @",\s(?:op(?:is|\.))\s[0-9]{1,5}" + @",\s(?:d(?:elo|\.))\s[0-9]{1,6}";

    /// <summary>A number of the National Archives, Washington: "RG 59, Entry 12, Box 3".</summary>
    private const string Washington =
        @"(?:RG|Record\sGroup)\s[0-9]{1,4}" + @",\s(?:Entry|Box|Series)\s[0-9A-Z]{1,6}"
        + @"(?:,\s(?:Box|Folder|File)\s[0-9A-Z]{1,6}){0,2}";

    /// <summary>"Add. MSS Hartley 43721".</summary>
    private const string Manuscript = @"(?:Add\.?\s)?MSS?\.?\s(?:[A-Z][\p{L}.]{0,12}\s){0,3}[0-9]{1,6}";

    /// <summary>What may follow the name of a house up to the end of the reference.</summary>
    [GeneratedRegex(
        "^" + Letters + Collection
        + @"(?:[,:\s]{1,3}(?:(?:" + Level + @")\.?\s{0,2})?(?:[A-Z]{1,6}\s?)?(?:" + Shelf + ")){1,8}"
        + @"(?:,\s{1,2}(?:ff?|fols?|ll?|pp?|p)\.\s{0,2}" + Numbers + ")?")]
    public static partial Regex AfterHouse();

    /// <summary>A signature that says by its own form in which house it is.</summary>
    [GeneratedRegex(
        "^(?:" + London + "|" + Russian + "|" + Washington + "|" + Manuscript + ")"
        + @"(?:,\s(?:ff?|fols?|ll?|pp?)\.\s?[0-9]{1,5}(?:[rv])?(?:[\u2013-][0-9]{1,5})?)?")]
    public static partial Regex Bare();

    /// <summary>The leaves or pages at the end of a reference.</summary>
    [GeneratedRegex(@",?\s(?:ff?|fols?|ll?|pp?)\.\s{0,2}(?<v>[0-9]{1,5}[rv]?(?:[\u2013-][0-9]{1,5})?)$")]
    public static partial Regex Leaves();
}
