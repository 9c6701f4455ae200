using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Cases, statutes, treaties and constitutions as they are cited in courts and in civics lessons.</summary>
internal static partial class LegalForms
{
    private const string Year = @"(?:1[0-9]{3}|20[0-4][0-9])";
    private const string Party = @"\p{Lu}[\p{L}.&'\u2019\-]{0,30}(?:\s(?:of|the|and|&|for|in|ex|rel\.|de|\p{Lu}[\p{L"
        + @"}.&'\u2019\-]{0,30})){0,7}";
    private const string Reporter = @"[0-9]{1,4}\s(?:U\.\s?S\.|F\.\s?(?:2d|3d|4th|Supp\.?(?:\s[23]d)?)|S\.\s?Ct\.|L\"
        + @".\s?Ed\.(?:\s2d)?|BVerfGE"
        + @"|Cal\.(?:\s[234]d|th)?|N\.Y\.(?:2d)?|A\.[23]d|P\.[23]d|N\.E\.(?:2d)?|S\.W\.(?:2d|3d)?|So\.(?:\s2d)?|CLR|"
            + @"All\sER|WLR)\s[0-9_]{1,5}"
        + @"(?:,\s[0-9]{1,5}(?:[\u2013-][0-9]{1,5})?)?(?:\s\((?:[\p{L}0-9. ]{1,20}\s)?" + Year + @"\))?";
    private const string Neutral = @"[\[(]" + Year + @"[\])]\s(?:[0-9]{1,2}\s)?(?:UKHL|UKSC|UKPC|AC|QB|KB|WLR|All\sE"
        + @"R|EWCA\s(?:Civ|Crim)|EWHC|ECR(?:\sI)?"
        + @"|Ch|Fam|IRLR|EHRR|SCC|SCR|HCA|CSIH|UKUT|P|Cr\sApp\sR)(?:[\s-][0-9]{1,5})(?:\s\([\p{L}]{2,10}\))?";
    private const string Places = @"(?:,?\s(?:at\s)?(?:\[[0-9]{1,3}\]|p{1,2}\.\s?[0-9]{1,5}|[0-9]{1,4}(?![\w])))?";
    private const string Sub = @"[0-9]{1,4}[A-Za-z]?(?:\([0-9A-Za-z]{1,4}\)){0,3}(?:\s?[\u2013-]\s?[0-9]{1,4})?";

    [GeneratedRegex(@"(?<w>" + Party + @"\s(?:v|vs)\.?\s" + Party + @")(?:[*_])?(?:,\s(?<r>" + Reporter
        + ")|,?\\s(?<r>" + Neutral
        + @")|\s\((?<y>[^()]{0,20}?" + Year + @")\)|,\s(?:App\.?|Application)\s[Nn]os?\.?\s[0-9/]{3,12}(?:\s\((?:[^("
            + @")]{1,30})\))?)?" + Places)]
    public static partial Regex Case();

    [GeneratedRegex(@"(?<![\w.])(?:" + Reporter + "|" + Neutral + @"|[0-9]{1,3}\s(?:U\.?\s?S\.?\s?C\.?|C\.?\s?F\.?\s"
        + @"?R\.?|Stat\.)(?:\s§{1,2})?\s?"
        + @"[0-9][0-9A-Za-z.()\u2013-]{0,15}(?:\s\(" + Year + @"\))?|(?:Pub\.\s?L\.|P\.L\.)\s(?:No\.\s)?[0-9]{1,3}[\"
            + @"u2013-][0-9]{1,4}(?:,\s[0-9]{1,3}\sStat\.\s[0-9]{1,5})?"
        + @"(?:\s\(" + Year + @"\))?|Case\s(?:[CT][\u2013-])?[0-9]{1,4}/[0-9]{2}|BVerfGE\s[0-9]{1,3},\s[0-9]{1,4}|[0"
            + @"-9]{4}\sc\.?\s[0-9]{1,3})" + Places)]
    public static partial Regex Code();

    [GeneratedRegex(@"(?:(?:[Ss]ections?|[Ss]{1,2}|[Ss]ec|§{1,2})\.?\s?" + Sub
        + @"\s(?:of\sthe\s)?)?(?<w>(?:\p{Lu}[\p{L}'\u2019\-]{1,30}\s|(?:of|the|and|for|to|in)\s"
        + @"|\([\p{L} ,]{3,60}\)\s){1,9}(?:Act|Ordinance|Statute|Decree)(?:\s\([\p{L}. ]{2,30}\))?,?\s(?:of\s)?" + Year
        + @")(?:\s?\([A-Z][\p{L}]{1,20}\))?(?:,?\s(?:[Ss]ections?|[Ss]{1,2}|[Ss]ec|[Aa]rts?|[Pp]art|[Ss]chedule|[Ss]"
            + @"ch|§{1,2})\.?\s?(?:" + Sub + @"|[IVX]{1,5}))?")]
    public static partial Regex Statute();

    [GeneratedRegex(@"(?:Act|Ordinance|Statute|Decree)(?:\s\([\p{L}. ]{2,30}\))?,?\s(?:of\s)?" + Year)]
    public static partial Regex DatedAct();

    [GeneratedRegex(@"(?<![\w])(?:(?:[Aa]rticles?|[Aa]rts?\.|[Ss]ections?|[Ss]ec\.|§{1,2}|[Pp]reamble|[Aa]mendment|["
        + @"Pp]aragraph|[Pp]ara\.)(?:\s?(?:" + Sub
        + @"|[IVX]{1,6}(?![\p{L}])))?(?:\s(?:and|to)\s" + Sub + @")?(?:,?\s(?:[Ss]ection|§|cl\.|[Cc]lause|[Pp]ara\.|"
            + @"Abs\.|sentence)\s?[0-9]{1,3}){0,2}"
        + @",?\s(?:(?:of|to)\s(?:the\s)?)?(?<w>(?:(?:\p{Lu}[\p{L}.'\u2019\-]{1,25}|of|on|the|for|and)\s){0,6}"
        + @"(?:Constitution|Treaty|Convention|Charter|Basic\sLaw|Grundgesetz|GG|BGB|StGB|Penal\sCode|Civil\sCode|Cri"
            + @"minal\sCode|Code|Declaration|Covenant|Protocol|ECHR|UDHR|TEU|TFEU|UN\sCharter)"
        + @"(?:\s(?:of|on|for)(?:\s(?:\p{Lu}[\p{L}'\u2019\-]{1,25}|of|the|and|Human|Rights)){1,6})?(?:\s\(" + Year
            + @"\)|,?\s" + Year + @")?))")]
    public static partial Regex Provision();

    [GeneratedRegex(@"(?<w>(?:U\.\s?S\.|US)\sConst(?:\.|itution))(?:,?\s(?:art\.|amend\.|Art\.|Amend\.|pmbl\.)\s?[IV"
        + @"X]{0,6})?(?:,?\s§\s?[0-9]{1,2})?(?:,?\scl\.\s?[0-9]{1,2})?"
        + @"|(?<w>(?:Treaty|Convention|Charter|Peace|Covenant|Constitution|Declaration)\s(?:of|on|for)\s(?:(?:\p{Lu}"
            + @"[\p{L}'\u2019\-]{1,25}|of|the|and)\s?){1,7}?(?:\s?\(?" + Year
        + @"\)?)?),\s(?:[Aa]rts?\.?|[Aa]rticles?|[Pp]reamble|§)\s?[0-9IVX]{0,5}(?:\([0-9]\))?")]
    public static partial Regex Treaty();

    [GeneratedRegex(@"^(?:[Ii]n|[Ss]ee|[Uu]nder|[Tt]he|[Cc]f\.|[Aa]nd|[Bb]y|[Ff]rom|[Aa]s|[Aa]lso|[Tt]o|[Oo]f|[Bb]ut"
        + @"|[Ss]ince|[Ww]ith|[Ff]or|[Tt]hat|[Aa]fter|[Bb]oth|[Ww]hen|[Aa]lthough)\s")]
    public static partial Regex Lead();
}
