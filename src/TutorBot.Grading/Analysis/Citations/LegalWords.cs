namespace TutorBot.Grading.Analysis.Citations;

/// <summary>What every kind of reference to law is made of beside its name.</summary>
internal static class LegalWords
{
    /// <summary>How many characters lead up to a reference and are no part of it: "See", "under the".</summary>
    public static int Lead(string value)
    {
        var lead = 0;
        while (LegalForms.Lead().Match(value[lead..]) is { Success: true } cue)
        {
            lead += cue.Length;
        }

        return lead;
    }

    /// <summary>The last year in a reference; null where it has none.</summary>
    public static string? YearIn(string value)
    {
        var years = Forms.AnyYear().Matches(value);
        return years.Count == 0 ? null : years[^1].Groups["v"].Value;
    }
}
