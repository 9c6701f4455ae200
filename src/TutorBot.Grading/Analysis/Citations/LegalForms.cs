using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Cases, statutes, treaties and constitutions as they are cited in courts and in civics lessons.</summary>
internal static partial class LegalForms
{
    private const string Year = "(?:1[0-9]{3}|20[0-4][0-9])";

    /// <summary>A word of a party's name.</summary>
    private const string PartyWord = @"\p{Lu}[\p{L}.&'\u2019\-]{0,30}";

    /// <summary>"Board of Education", "United States ex rel. Orme".</summary>
    private const string Party = PartyWord + @"(?:\s(?:of|the|and|&|for|in|ex|rel\.|de|" + PartyWord + ")){0,7}";

    /// <summary>The letters of a series of reports between volume and page: "U.S.", "F.3d", "WLR".</summary>
    private const string Reports =
        @"U\.\s?S\.|F\.\s?(?:2d|3d|4th|Supp\.?(?:\s[23]d)?)|S\.\s?Ct\.|L\.\s?Ed\.(?:\s2d)?|BVerfGE"
        + @"|Cal\.(?:\s[234]d|th)?|N\.Y\.(?:2d)?|A\.[23]d|P\.[23]d|N\.E\.(?:2d)?|S\.W\.(?:2d|3d)?|So\.(?:\s2d)?"
        + @"|CLR|All\sER|WLR";

    /// <summary>"410 U.S. 113, 120 (1973)".</summary>
    private const string Reporter =
        @"[0-9]{1,4}\s(?:" + Reports + @")\s[0-9_]{1,5}"
        + @"(?:,\s[0-9]{1,5}(?:[\u2013-][0-9]{1,5})?)?"
        + @"(?:\s\((?:[\p{L}0-9. ]{1,20}\s)?" + Year + @"\))?";

    /// <summary>The letters of a court or a report after the year in brackets.</summary>
    private const string Courts =
        @"UKHL|UKSC|UKPC|AC|QB|KB|WLR|All\sER|EWCA\s(?:Civ|Crim)|EWHC|ECR(?:\sI)?"
        + @"|Ch|Fam|IRLR|EHRR|SCC|SCR|HCA|CSIH|UKUT|P|Cr\sApp\sR";

    /// <summary>"[1932] AC 562", "[2017] UKSC 5".</summary>
    private const string Neutral =
        @"[\[(]" + Year + @"[\])]\s(?:[0-9]{1,2}\s)?(?:" + Courts + @")(?:[\s-][0-9]{1,5})(?:\s\([\p{L}]{2,10}\))?";

    /// <summary>"at [23]", "p. 12": the place in a judgment.</summary>
    private const string Places = @"(?:,?\s(?:at\s)?(?:\[[0-9]{1,3}\]|p{1,2}\.\s?[0-9]{1,5}|[0-9]{1,4}(?![\w])))?";

    /// <summary>"12A(1)(b)", "3–5": a section and its parts.</summary>
    private const string Sub = @"[0-9]{1,4}[A-Za-z]?(?:\([0-9A-Za-z]{1,4}\)){0,3}(?:\s?[\u2013-]\s?[0-9]{1,4})?";

    /// <summary>The word for a law made by a parliament or a ruler.</summary>
    private const string Act = "(?:Act|Ordinance|Statute|Decree)";

    /// <summary>", of 1832" with a subject in brackets before it.</summary>
    private const string OfYear = @"(?:\s\([\p{L}. ]{2,30}\))?,?\s(?:of\s)?" + Year;

    /// <summary>A word of a treaty's name.</summary>
    private const string TreatyWord = @"\p{Lu}[\p{L}'\u2019\-]{1,25}";

    /// <summary>"18 U.S.C. § 2", "40 C.F.R. 12.3 (1990)".</summary>
    private const string AmericanCode =
        @"[0-9]{1,3}\s(?:U\.?\s?S\.?\s?C\.?|C\.?\s?F\.?\s?R\.?|Stat\.)(?:\s§{1,2})?\s?"
        + @"[0-9][0-9A-Za-z.()\u2013-]{0,15}(?:\s\(" + Year + @"\))?";

    /// <summary>"Pub. L. No. 94-12, 89 Stat. 26".</summary>
    private const string PublicLaw =
        @"(?:Pub\.\s?L\.|P\.L\.)\s(?:No\.\s)?[0-9]{1,3}[\u2013-][0-9]{1,4}(?:,\s[0-9]{1,3}\sStat\.\s[0-9]{1,5})?"
        + @"(?:\s\(" + Year + @"\))?";

    /// <summary>The words for a part of a constitution or a treaty.</summary>
    private const string Part =
        @"[Aa]rticles?|[Aa]rts?\.|[Ss]ections?|[Ss]ec\.|§{1,2}|[Pp]reamble|[Aa]mendment|[Pp]aragraph|[Pp]ara\.";

    /// <summary>The last word of the name of a basic law.</summary>
    private const string BasicLaw =
        @"Constitution|Treaty|Convention|Charter|Basic\sLaw|Grundgesetz|GG|BGB|StGB"
        + @"|Penal\sCode|Civil\sCode|Criminal\sCode|Code"
        + @"|Declaration|Covenant|Protocol|ECHR|UDHR|TEU|TFEU|UN\sCharter";

    /// <summary>"Orme v. Pell, 410 U.S. 113 (1973)".</summary>
    [GeneratedRegex(
        "(?<w>" + Party + @"\s(?:v|vs)\.?\s" + Party + ")(?:[*_])?"
        + @"(?:,\s(?<r>" + Reporter + ")"
        + @"|,?\s(?<r>" + Neutral + ")"
        + @"|\s\((?<y>[^()]{0,20}?" + Year + @")\)"
        + @"|,\s(?:App\.?|Application)\s[Nn]os?\.?\s[0-9/]{3,12}(?:\s\((?:[^()]{1,30})\))?)?" + Places)]
    public static partial Regex Case();

    /// <summary>A law or a judgment by its number alone.</summary>
    [GeneratedRegex(
        @"(?<![\w.])(?:" + Reporter
        + "|" + Neutral
        + "|" + AmericanCode
        + "|" + PublicLaw
        + @"|Case\s(?:[CT][\u2013-])?[0-9]{1,4}/[0-9]{2}"
        + @"|BVerfGE\s[0-9]{1,3},\s[0-9]{1,4}"
        + @"|[0-9]{4}\sc\.?\s[0-9]{1,3})" + Places)]
    public static partial Regex Code();

    /// <summary>"section 2 of the Poor Law Amendment Act 1834, s. 3".</summary>
    [GeneratedRegex(
        @"(?:(?:[Ss]ections?|[Ss]{1,2}|[Ss]ec|§{1,2})\.?\s?" + Sub + @"\s(?:of\sthe\s)?)?"
        + @"(?<w>(?:\p{Lu}[\p{L}'\u2019\-]{1,30}\s|(?:of|the|and|for|to|in)\s|\([\p{L} ,]{3,60}\)\s){1,9}"
        + Act + OfYear + @")(?:\s?\([A-Z][\p{L}]{1,20}\))?"
        + @"(?:,?\s(?:[Ss]ections?|[Ss]{1,2}|[Ss]ec|[Aa]rts?|[Pp]art|[Ss]chedule|[Ss]ch|§{1,2})\.?\s?"
        + "(?:" + Sub + "|[IVX]{1,5}))?")]
    public static partial Regex Statute();

    [GeneratedRegex(Act + OfYear)]
    public static partial Regex DatedAct();

    /// <summary>"Article 3 of the Convention on Human Rights (1950)".</summary>
    [GeneratedRegex(
        @"(?<![\w])(?:(?:" + Part + @")(?:\s?(?:" + Sub + @"|[IVX]{1,6}(?![\p{L}])))?(?:\s(?:and|to)\s" + Sub + ")?"
        + @"(?:,?\s(?:[Ss]ection|§|cl\.|[Cc]lause|[Pp]ara\.|Abs\.|sentence)\s?[0-9]{1,3}){0,2}"
        + @",?\s(?:(?:of|to)\s(?:the\s)?)?"
        + @"(?<w>(?:(?:\p{Lu}[\p{L}.'\u2019\-]{1,25}|of|on|the|for|and)\s){0,6}(?:" + BasicLaw + ")"
        + @"(?:\s(?:of|on|for)(?:\s(?:" + TreatyWord + "|of|the|and|Human|Rights)){1,6})?"
        + @"(?:\s\(" + Year + @"\)|,?\s" + Year + ")?))")]
    public static partial Regex Provision();

    /// <summary>"U.S. Const. art. I, § 2" or "Treaty of Lisbon, Art. 4".</summary>
    [GeneratedRegex(
        @"(?<w>(?:U\.\s?S\.|US)\sConst(?:\.|itution))"
        + @"(?:,?\s(?:art\.|amend\.|Art\.|Amend\.|pmbl\.)\s?[IVX]{0,6})?"
        + @"(?:,?\s§\s?[0-9]{1,2})?(?:,?\scl\.\s?[0-9]{1,2})?"
        + @"|(?<w>(?:Treaty|Convention|Charter|Peace|Covenant|Constitution|Declaration)\s(?:of|on|for)\s"
        + "(?:(?:" + TreatyWord + @"|of|the|and)\s?){1,7}?(?:\s?\(?" + Year + @"\)?)?)"
        + @",\s(?:[Aa]rts?\.?|[Aa]rticles?|[Pp]reamble|§)\s?[0-9IVX]{0,5}(?:\([0-9]\))?")]
    public static partial Regex Treaty();

    /// <summary>A small word with a capital that leads up to a case and is no part of its name.</summary>
    [GeneratedRegex(
        @"^(?:[Ii]n|[Ss]ee|[Uu]nder|[Tt]he|[Cc]f\.|[Aa]nd|[Bb]y|[Ff]rom|[Aa]s|[Aa]lso|[Tt]o|[Oo]f|[Bb]ut"
        + @"|[Ss]ince|[Ww]ith|[Ff]or|[Tt]hat|[Aa]fter|[Bb]oth|[Ww]hen|[Aa]lthough)\s")]
    public static partial Regex Lead();
}
