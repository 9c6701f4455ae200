using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Claims;
using TutorBot.Grading.Analysis.Quotations;
using TutorBot.Grading.Analysis.Structure;
using TutorBot.Grading.Analysis.Wording;

namespace TutorBot.Grading.Analysis.Profile;

/// <summary>Makes three questions of what stands out in a text.</summary>
internal sealed class QuestionMaker(Manuscript text, TextProfile profile)
{
    private const int Wanted = 3;
    private const int LongestQuote = 12;

    /// <summary>What to ask of the first claim of each kind that is merely asserted.</summary>
    private static readonly (ClaimKind Kind, string Key)[] ByKind =
    [
        (ClaimKind.Number, "ask.number"),
        (ClaimKind.Cause, "ask.cause"),
        (ClaimKind.Characterisation, "ask.others"),
        (ClaimKind.Fact, "ask.uncited"),
        (ClaimKind.Opinion, "ask.opinion"),
    ];

    public ImmutableArray<string> Ask(
        ImmutableArray<Citation> citations,
        ImmutableArray<Quotation> quotations,
        ImmutableArray<Claim> claims,
        ImmutableArray<LoadedWords> loaded) =>
        [.. AboutVoices(quotations)
            .Concat(AboutSources(citations, claims))
            .Concat(AboutClaims(claims))
            .Concat(AboutWords(loaded))
            .Append(AnalysisTexts.Say("ask.purpose"))
            .Append(AnalysisTexts.Say("ask.missing"))
            .Append(AnalysisTexts.Say("ask.other-side"))
            .Take(Wanted)];

    private static IEnumerable<string> AboutVoices(ImmutableArray<Quotation> quotations)
    {
        var speakers = quotations.Select(quotation => quotation.Speaker).OfType<string>().ToList();
        if (speakers.Distinct(StringComparer.Ordinal).Count() == 1 && speakers.Count > 1)
        {
            yield return AnalysisTexts.Say("ask.one-voice", ("speaker", Inside(speakers[0])));
        }
        else if (speakers.Count > 0)
        {
            var most = speakers.GroupBy(speaker => speaker, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
            var key = IsUnnamed(most) ? "ask.unnamed" : "ask.quoted";
            yield return AnalysisTexts.Say(key, ("speaker", Inside(most)));
        }
    }

    /// <summary>"historians", "some critics": several of whom nobody is named.</summary>
    private static bool IsUnnamed(string speaker) =>
        speaker[(speaker.LastIndexOf(' ') + 1)..].ToLowerInvariant() is var last
        && last.EndsWith('s') && NameWords.Roles.Contains(last) && !NameWords.GroupWords.Contains(last);

    /// <summary>As it is written within a sentence: "the mayor", also where the text begins with it.</summary>
    private static string Inside(string speaker)
    {
        var first = speaker.Split(' ')[0].ToLowerInvariant();
        var isRole = first.Length == speaker.Length && NameWords.Roles.Contains(first);
        return isRole || NameWords.Determiners.Contains(first)
            ? first + speaker[first.Length..]
            : speaker;
    }

    private IEnumerable<string> AboutSources(ImmutableArray<Citation> citations, ImmutableArray<Claim> claims)
    {
        if (citations.FirstOrDefault(citation => citation.IsSecondHand) is { } second && (second.Work
            ?? second.Author) is { } work)
        {
            yield return AnalysisTexts.Say("ask.second-hand", ("work", work));
        }

        if (citations.IsEmpty && claims.Length > 0)
        {
            yield return AnalysisTexts.Say("ask.no-source");
        }
        else if (profile is { Oldest: { } oldest, Newest: { } newest } && oldest != newest)
        {
            yield return AnalysisTexts.Say("ask.dates", ("oldest", oldest), ("newest", newest));
        }
    }

    private IEnumerable<string> AboutClaims(ImmutableArray<Claim> claims)
    {
        var bare = claims.Where(claim => claim.Support == ClaimSupport.Asserted).ToList();
        foreach (var (kind, key) in ByKind)
        {
            if (bare.FirstOrDefault(claim => claim.Kind == kind) is { } claim)
            {
                var asked = key == "ask.uncited" && bare.Count * 2 < claims.Length ? "ask.uncited-few" : key;
                yield return AnalysisTexts.Say(asked, ("claim", Beginning(claim.Span)));
            }
        }
    }

    private IEnumerable<string> AboutWords(ImmutableArray<LoadedWords> loaded) =>
        loaded.Where(words => words.Technique is not Technique.Absolute)
            .Take(1)
            .Select(words => AnalysisTexts.Say("ask.loaded", ("words", text.Plain(words.Span))));

    private string Beginning(TextSpan span)
    {
        var words = text.Plain(span).TrimEnd('.').Split(' ');
        return words.Length <= LongestQuote
            ? string.Join(' ', words)
            : string.Join(' ', words.Take(LongestQuote)) + " …";
    }
}
