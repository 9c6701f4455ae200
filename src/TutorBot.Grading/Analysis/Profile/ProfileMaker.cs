using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Claims;
using TutorBot.Grading.Analysis.Quotations;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Profile;

/// <summary>Counts voices, sides and sources.</summary>
internal static class ProfileMaker
{
    public static TextProfile Make(
        ImmutableArray<Citation> citations, ImmutableArray<Quotation> quotations, ImmutableArray<Claim> claims)
    {
        var spoken = quotations.Where(quotation => quotation.Speaker is not null).ToList();
        var doubted = spoken.Where(quotation => ReportingVerbs.Default.IsDoubting(quotation.Cue))
            .Select(Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var taken = spoken.Select(Name).Where(name => !doubted.Contains(name))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var years = citations.Select(citation => citation.Year).OfType<string>()
            .Where(year => char.IsAsciiDigit(year[0])).OrderBy(year => year, StringComparer.Ordinal).ToList();
        var sources = citations.Where(citation => !citation.IsMarker).ToList();
        return new TextProfile(
            spoken.Select(Name).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            Math.Sign(doubted.Count) + Math.Sign(taken.Count),
            claims.Count(claim => claim.Support == ClaimSupport.Cited),
            claims.Length,
            years.FirstOrDefault(),
            years.LastOrDefault(),
            Standing(SourceStanding.FirstHand),
            Standing(SourceStanding.Study),
            Standing(SourceStanding.SecondHand),
            Standing(SourceStanding.Unclear));

        int Standing(SourceStanding wanted) => sources.Count(citation => citation.Standing == wanted);
    }

    private static string Name(Quotation quotation) => quotation.Speaker!;
}
