using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>Finds where the words for somebody without a name begin and end: "a spokesman for the union".</summary>
internal sealed class RoleReader(Manuscript text)
{
    /// <summary>A role that ends at a token: "a spokesman for the union", "critics".</summary>
    /// <param name="token">The last word.</param>
    /// <param name="limit">The first token of the sentence.</param>
    /// <param name="isJoined">"and" stands between it and its verb, so that another verb may be before it.</param>
    public TextSpan? EndingAt(int token, int limit, bool isJoined)
    {
        for (var at = token; at >= Math.Max(limit, token - 5); at--)
        {
            var word = text.Word(at);
            if (word.Length == 0 || ReportingVerbs.Default.IsVerb(text, at) || NameWords.IsPronoun(word)
                || NameWords.Passives.Contains(word)
                || NameWords.Auxiliaries.Contains(word) || (text.IsCapital(at) && at > limit && at < token))
            {
                return null;
            }

            if (NameWords.Determiners.Contains(word) && at < token)
            {
                if (!IsWithinPhrase(at))
                {
                    return text.Word(token) == "following" ? null : text.Span(at, token + 1);
                }

                if (isJoined)
                {
                    return null;
                }
            }

            if (at == token && NameWords.Roles.Contains(word) && word.EndsWith('s'))
            {
                var first = at > limit && text.Word(at - 1).Length > 0
                    && !NameWords.Prepositions.Contains(text.Word(at - 1))
                    && !NameWords.Determiners.Contains(text.Word(at - 1)) ? at - 1 : at;
                return NameWords.Determiners.Contains(text.Word(first - 1)) ? text.Span(first - 1, at + 1)
                    : text.Span(first, at + 1);
            }
        }

        return null;
    }

    /// <summary>The token after a role.</summary>
    /// <param name="first">Its article.</param>
    public int End(int first)
    {
        var at = first + 1;
        while (at < text.Tokens.Length && at - first < 5
            && (text.Word(at).Length > 0 || IsPossessive(at) || IsInRow(at))
            && !NameWords.Determiners.Contains(text.Word(at)) && !NameWords.Prepositions.Contains(text.Word(at))
            && !IsAdverb(text.Word(at)) && text.Word(at) is not ("and" or "who"
                or "which" or "when"))
        {
            at++;
        }

        return Math.Min(at, text.Tokens.Length);
    }

    /// <summary>"in", but not "as" and others by which a clause with its own subject may begin.</summary>
    public static bool IsPreposition(string word) => NameWords.Prepositions.Contains(word)
        && word is not ("as" or "after" or "before" or "since" or "until");

    private static bool IsAdverb(string word) => word.EndsWith("ly", StringComparison.Ordinal)
        && word is not ("elderly" or "friendly" or "lovely" or "lonely" or "kindly");

    /// <summary>The comma of "a thin, elderly gentleman".</summary>
    private bool IsInRow(int at) => text.Mark(at) == ',' && NameWords.Roles.Contains(text.Word(at + 2))
        && !NameWords.Determiners.Contains(text.Word(at + 1)) && !NameWords.Prepositions.Contains(text.Word(at + 1));

    /// <summary>The mark of "brother 's", which a text cut into words sets apart.</summary>
    private bool IsPossessive(int at) => text.Mark(at) is '\'' or '\u2019' && text.Word(at + 1) == "s"
        && !text.IsSpaced(at + 1) && text.Word(at + 2).Length > 0;

    /// <summary>"into the room", "that her guess": the words are no subject.</summary>
    private bool IsWithinPhrase(int determiner) =>
        text.Word(determiner - 1) is "to" or "of" or "that" || IsPreposition(text.Word(determiner - 1));
}
