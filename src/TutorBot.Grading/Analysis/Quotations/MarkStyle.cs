using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>Decides once for a whole text by which marks it quotes, so that an apostrophe opens nothing.</summary>
internal static class MarkStyle
{
    /// <summary>So many single marks must open for each double mark before they are the usual ones.</summary>
    private const int Times = 2;

    public static MainMark Of(Manuscript manuscript)
    {
        var (doubles, singles) = (0, 0);
        for (var at = 0; at < manuscript.Tokens.Length; at++)
        {
            switch (manuscript.Mark(at))
            {
                case '"' or '\u201C' or '\u201E' or '\u00AB':
                    doubles++;
                    break;
                case '\u2018' or '\'' when Opens(manuscript, at):
                    singles++;
                    break;
            }
        }

        return singles > doubles * Times ? MainMark.Single : MainMark.Double;
    }

    /// <summary>True for the second part of a contraction or a possessive: "'s", "'ll", "'t is".</summary>
    public static bool IsClipped(string word) =>
        word is "s" or "m" or "d" or "t" or "ll" or "re" or "ve" or "em" or "n" or "tis" or "twas" or "twill"
            or "twere" or "cause" or "un" or "o" or "bout" or "til" or "neath" or "gainst" or "mid";

    /// <summary>A mark after a gap, before a word or a gap, that is no clipped word's apostrophe.</summary>
    private static bool Opens(Manuscript manuscript, int mark) =>
        (mark == 0 || manuscript.IsSpaced(mark)) && manuscript.Word(mark + 1).Length > 0
        && !IsClipped(manuscript.Word(mark + 1));
}
