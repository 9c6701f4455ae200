namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Pieces of which the written forms of citations are put together.</summary>
internal static class FormPieces
{
    public const string Year = @"(?:1[0-9]{3}|20[0-4][0-9])[a-z]?(?![0-9])";

    /// <summary>Between the first and the last page.</summary>
    public const string Dash = @"\s{0,2}[-\u2010-\u2015]{1,2}\s{0,2}";

    /// <summary>"12", "xii", "12–15".</summary>
    public const string Range = "(?:" + Number + "|" + Roman + ")(?:" + Dash + "(?:" + Number + "|" + Roman + "))?";

    /// <summary>The rest of a name after its first capital.</summary>
    public const string Letters = @"(?:\p{L}|" + Apostrophe + @"|-){0,30}";

    /// <summary>One or more people or bodies: "Pell", "de Souza and Dunn", "Orme et al."</summary>
    public const string Names =
        "(?:(?:" + Particle + @"\s)?" + Capitalised + ")"
        + "(?:" + Join + "(?:" + Particle + @"\s){0,2}" + Capitalised + "){0,8}"
        + @"(?:,?\s{1,3}et\s{1,3}al\.?|\s{1,3}and\s{1,3}others)?";

    private const string Number = "[0-9]{1,4}[a-z]?";
    private const string Roman = "(?:[ivxlc]{1,7}|[IVXLC]{1,7})";
    private const string Particle = "(?:de|van|von|der|den|la|le|du|da|di|del|ten|ter|al|bin|ibn|of|the|for|on|in|y)";
    private const string Apostrophe = @"['\u2019\u02BC]";
    private const string Capitalised = @"\p{Lu}" + Letters + @"\.?";
    private const string Join = @"(?:\s{1,3}|,\s{1,3}(?:and|&)\s{1,3}|\s{1,3}(?:and|&)\s{1,3}|,\s{1,3})";
}
