using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>Finds the words before a quotation that say who speaks: "Lenin explained that: ...".</summary>
internal sealed class LeadInReader(Manuscript text, People people)
{
    private const int FarBefore = 34;

    private static readonly ReportingVerbs Verbs = ReportingVerbs.Default;

    private readonly SubjectReader _subjects = new(text, people);
    private readonly NextSpeaker _next = new(text, people);

    /// <summary>"Lenin explained that: ...", "according to ...", "in the words of ...".</summary>
    /// <param name="first">The token of the opening mark.</param>
    /// <param name="limit">The first token of the sentence.</param>
    public SpeakerCue? Before(int first, int limit)
    {
        if (text.Mark(first - 1) == ':' && first >= 2 && people.Of(first - 2) is { } named && named.First <= limit + 1)
        {
            return new SpeakerCue(named, null, "", ":", first - 1);
        }

        for (var at = first - 1; at >= Math.Max(limit, first - FarBefore); at--)
        {
            if (DoubleMark.Is(text.Mark(at)))
            {
                return null;
            }

            if (At(at, limit) is { } cue)
            {
                return cue;
            }
        }

        return null;
    }

    private SpeakerCue? At(int token, int limit)
    {
        var word = text.Word(token);
        if (word is "to" && text.Word(token - 1) == "according")
        {
            return _next.Of(token - 1, token + 1);
        }

        if (word is "of" && text.Word(token - 1) is "words" && text.Word(token - 2) is "the")
        {
            return _next.Of(token - 1, token + 1);
        }

        if (Verbs.IsVerb(text, token) && !IsNounUse(token))
        {
            return _subjects.Of(token, limit);
        }

        return Verbs.IsNoun(word) ? Owner(token) : null;
    }

    /// <summary>"The report", "a claim": the verb's form used as a noun.</summary>
    private bool IsNounUse(int token) =>
        NameWords.Determiners.Contains(text.Word(token - 1))
        || (NameWords.Passives.Contains(text.Word(token - 1))
            && !text.Word(token).EndsWith("ing", StringComparison.Ordinal))
        || (IsAlsoNoun(text.Word(token))
            && !NameWords.IsPronoun(text.Word(token - 1)) && people.Of(token - 1) is null);

    private static bool IsAlsoNoun(string verb) =>
        verb is "call" or "show" or "point" or "order" or "report" or "reason" or "record" or "hold" or "read";

    /// <summary>"Orwell's phrase", "his words".</summary>
    private SpeakerCue? Owner(int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 3); at--)
        {
            var word = text.Word(at);
            if (word.EndsWith("'s", StringComparison.Ordinal) || text.Mark(at + 1) is '\'' or '\u2019')
            {
                return people.Of(at) is { } name ? new SpeakerCue(name, null, "", text.Word(noun), noun)
                    : OwnerByRole(at, noun);
            }

            if (word is "his" or "her" or "their")
            {
                var pronoun = word == "his" ? "he" : word == "her" ? "she" : "they";
                return new SpeakerCue(null, null, pronoun, text.Word(noun), noun);
            }

            if (word.Length == 0)
            {
                return null;
            }
        }

        return text.Word(noun + 1) is "of" or "by" ? _next.Of(noun, noun + 2) : null;
    }

    /// <summary>"The abbot's letter": who wrote it has no name.</summary>
    private SpeakerCue? OwnerByRole(int owner, int noun)
    {
        var first = owner - 1;
        return owner == noun - 1 && text.Word(noun) is "letter" or "diary" or "statement" or "testimony"
            && text.Word(first) is "the" or "a" or "an" && text.Word(owner).EndsWith("'s", StringComparison.Ordinal)
            ? new SpeakerCue(
                null, new TextSpan(text.Tokens[first].Start, text.Tokens[owner].End - 2), "", text.Word(noun), noun)
            : null;
    }
}
