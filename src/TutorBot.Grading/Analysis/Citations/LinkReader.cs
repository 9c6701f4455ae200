using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Finds bare web addresses and DOIs.</summary>
internal static class LinkReader
{
    public static IEnumerable<Citation> In(Manuscript manuscript)
    {
        foreach (var (form, kind) in new[] { (Forms.Doi(), CitationForm.Doi), (Forms.Link(), CitationForm.Url) })
        {
            for (var match = form.Match(manuscript.Text); match.Success; match = match.NextMatch())
            {
                var link = LinkEnd.Cut(match.Value);
                if (link.Length > 8)
                {
                    var span = new TextSpan(match.Index, match.Index + link.Length);
                    yield return new Citation(span, kind) { Url = link };
                }
            }
        }
    }
}
