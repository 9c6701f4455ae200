using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>Finds the words beside a quotation that say who speaks.</summary>
internal sealed class CueReader(Manuscript text, People people)
{
    private const int FarBefore = 34;
    private const int FarAfter = 9;

    private static readonly ReportingVerbs Verbs = ReportingVerbs.Default;

    private readonly RoleReader _roles = new(text);

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
            if (IsQuoteMark(text.Mark(at)))
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

    /// <summary>"... ," said Mr Bucket; "..." the stranger said.</summary>
    /// <param name="after">The token after the closing mark.</param>
    public SpeakerCue? After(int after) => After(after, text.Mark(after - 2));

    /// <summary>The same where no mark closes the words.</summary>
    /// <param name="after">The token after the words.</param>
    /// <param name="last">The mark with which the words end.</param>
    public SpeakerCue? After(int after, char last)
    {
        var at = text.Mark(after) is ',' or '-' or '\u2014' or '\u2015' ? after + 1 : after;
        if (at >= text.Tokens.Length)
        {
            return null;
        }

        if (Verbs.IsTelling(text, at) || IsInverted(at))
        {
            return Following(at, text.Word(at + 1) is "in" or "on" or "out" or "up" ? at + 2 : at + 1);
        }

        var found = people.Of(at) is { } name && name.First == at
            ? VerbAfter(name.End, last == ',') is { } verb
                ? new SpeakerCue(name, null, "", text.Word(verb), verb) : null
            : NameWords.IsPronoun(text.Word(at)) && VerbAfter(at + 1) is { } said
                ? new SpeakerCue(null, null, text.Word(at), text.Word(said), said)
            : NameWords.Determiners.Contains(text.Word(at)) ? RoleFirst(at)
            : (SpeakerCue?)null;
        return found is { } cue && Closes(cue, last) ? cue : null;
    }

    /// <summary>
    /// A subject before its verb speaks the words before it only where those go on, as after a comma: after a stop it
    /// begins a sentence of its own, and "laughed" after a question is what somebody else did.
    /// </summary>
    private bool Closes(SpeakerCue cue, char last) =>
        text.Word(cue.At + 1) != "that" && !LeadsOn(cue.At + 1)
        && (last is ',' or '-' or '\u2014' || (last != '.' && Verbs.IsVerb(text, cue.At) && !Verbs.IsBeat(cue.Word)));

    /// <summary>"hinted Orme": any verb of the past that stands right between the words and a name.</summary>
    private bool IsInverted(int at) =>
        IsPast(at) && people.Of(at + 1) is { } name && name.First == at + 1 && people.IsPerson(name);

    /// <summary>A colon leads from the verb to the next quotation, to which it belongs.</summary>
    private bool LeadsOn(int from)
    {
        for (var at = from; at < from + FarAfter; at++)
        {
            if (text.Mark(at) is '.' or '!' or '?' or ';' || IsQuoteMark(text.Mark(at)))
            {
                return false;
            }

            if (text.Mark(at) == ':')
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPast(int at) => text.Word(at).Length > 4 && !text.IsCapital(at)
        && text.Word(at).EndsWith("ed", StringComparison.Ordinal);

    private SpeakerCue? At(int token, int limit)
    {
        var word = text.Word(token);
        if (word is "to" && text.Word(token - 1) == "according")
        {
            return Following(token - 1, token + 1);
        }

        if (word is "of" && text.Word(token - 1) is "words" && text.Word(token - 2) is "the")
        {
            return Following(token - 1, token + 1);
        }

        if (Verbs.IsVerb(text, token) && !IsNounUse(token))
        {
            return Subject(token, limit);
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
                return people.Of(at) is { } name ? new SpeakerCue(name, null, "", text.Word(noun), noun) : null;
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

        return text.Word(noun + 1) is "of" or "by" ? Following(noun, noun + 2) : null;
    }

    private SpeakerCue? Subject(int verb, int limit)
    {
        if (text.Mark(verb - 1) is '\'' or '\u2019' || IsQuoteMark(text.Mark(verb - 1)))
        {
            return Following(verb, verb + 1);
        }

        var at = verb - 1;
        var isJoined = false;
        while (at > limit && IsBesideVerb(text.Word(at)))
        {
            isJoined |= text.Word(at) == "and";
            at--;
        }

        if (at >= limit && _roles.EndingAt(at, limit, isJoined) is { } role && people.Of(at) is null)
        {
            return new SpeakerCue(null, role, "", text.Word(verb), verb);
        }

        for (; at >= Math.Max(limit, verb - 25); at--)
        {
            if (NameWords.IsPronoun(text.Word(at)))
            {
                return new SpeakerCue(null, null, text.Word(at), text.Word(verb), verb);
            }

            if (people.Of(at) is { } name)
            {
                if (name.First <= limit || (isJoined ? BeginsClause(name.First, limit)
                    : !RoleReader.IsPreposition(text.Word(name.First - 1))))
                {
                    return new SpeakerCue(name, null, "", text.Word(verb), verb);
                }

                at = name.First;
            }
            else if (text.Mark(at) is ';' || IsQuoteMark(text.Mark(at)))
            {
                break;
            }
        }

        return new SpeakerCue(null, null, "", text.Word(verb), verb);
    }

    /// <summary>
    /// Where one subject has several verbs, a name within the clause is whom the first of them is done to.
    /// </summary>
    private bool BeginsClause(int token, int limit)
    {
        var first = token;
        while (first > limit && token - first < 3 && text.Word(first - 1).Length > 0
            && !NameWords.Determiners.Contains(text.Word(first)))
        {
            first--;
        }

        first = NameWords.Determiners.Contains(text.Word(first)) ? first : token;
        return first == limit || text.Word(first - 1) is "" or "and" or "but" or "then" or "when" or "while" or "as"
            or "that" or "so" or "for";
    }

    private SpeakerCue? Following(int cue, int from)
    {
        var at = from;
        if (at >= text.Tokens.Length)
        {
            return null;
        }

        var word = text.Word(at);
        if (NameWords.IsPronoun(word))
        {
            return new SpeakerCue(null, null, word, text.Word(cue), cue);
        }

        if (people.Of(at) is { } name)
        {
            return new SpeakerCue(name, null, "", text.Word(cue), cue);
        }

        if (people.Of(at + 1) is { } described && described.First == at + 1 && people.IsPerson(described)
            && NameWords.Fond.Contains(word))
        {
            return new SpeakerCue(described, null, "", text.Word(cue), cue);
        }

        if (!NameWords.Determiners.Contains(word) || (word == "that" && IsClause(at + 1)))
        {
            return NameWords.Roles.Contains(word)
                ? new SpeakerCue(null, text.Span(at, at + 1), "", text.Word(cue), cue)
                : new SpeakerCue(null, null, "", text.Word(cue), cue);
        }

        for (var inner = at + 1; inner < Math.Min(text.Tokens.Length, at + 4) && text.Word(inner).Length > 0; inner++)
        {
            if (people.Of(inner) is { } titled && !IsAdjective(titled))
            {
                return new SpeakerCue(titled, null, "", text.Word(cue), cue);
            }
        }

        return new SpeakerCue(null, text.Span(at, _roles.End(at)), "", text.Word(cue), cue);
    }

    /// <summary>"implied that her guess was right": "that" joins a clause on and points at nobody.</summary>
    private bool IsClause(int at) =>
        NameWords.Determiners.Contains(text.Word(at)) || NameWords.IsPronoun(text.Word(at)) || people.Of(at) is not null
        || text.Word(at) is "it" or "there" or "you";

    /// <summary>"The Liberal leader": the name only says which.</summary>
    private bool IsAdjective(Mention name) => NameWords.Roles.Contains(text.Word(name.End));

    private SpeakerCue? RoleFirst(int determiner)
    {
        for (var at = determiner + 1; at < Math.Min(text.Tokens.Length, determiner + 5)
            && text.Word(at).Length > 0; at++)
        {
            if (people.Of(at) is { } name)
            {
                return VerbAfter(name.End) is { } named ? new SpeakerCue(name, null, "", text.Word(named), named)
                    : null;
            }

            if (at > determiner + 1 && VerbAfter(at) is { } verb && verb == at)
            {
                var end = text.Word(at - 1).EndsWith("ly", StringComparison.Ordinal) ? at - 1 : at;
                return new SpeakerCue(null, text.Span(determiner, end), "", text.Word(verb), verb);
            }
        }

        return null;
    }

    /// <param name="from">The token after the subject.</param>
    /// <param name="isAny">Any verb of the past will do, as the sentence of the words before goes on.</param>
    private int? VerbAfter(int from, bool isAny = false)
    {
        for (var at = from; at < Math.Min(text.Tokens.Length, from + FarAfter) && text.Word(at).Length > 0; at++)
        {
            if (Verbs.IsTelling(text, at) || (isAny && at == from && IsPast(at)))
            {
                return at;
            }

            if (isAny && NameWords.Passives.Contains(text.Word(at)) && Verbs.IsProgressive(text.Word(at + 1)))
            {
                return at + 1;
            }

            if (!IsBesideVerb(text.Word(at)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"had", "then", "quietly": what may stand between a subject and its verb.</summary>
    private static bool IsBesideVerb(string word) =>
        NameWords.Auxiliaries.Contains(word) || word.EndsWith("ly", StringComparison.Ordinal);

    private static bool IsQuoteMark(char mark) => mark is '"' or '\u201C' or '\u201D';
}
