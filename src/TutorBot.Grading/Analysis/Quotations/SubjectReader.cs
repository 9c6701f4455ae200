using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>Finds who does what a verb of saying tells, in the words before it.</summary>
internal sealed class SubjectReader(Manuscript text, People people)
{
    private readonly RoleReader _roles = new(text);
    private readonly NextSpeaker _next = new(text, people);

    /// <summary>
    /// The verb's cue, without a speaker where none stands before it. Right behind a closing mark the verb's subject
    /// follows it.
    /// </summary>
    /// <param name="verb">The token of the verb.</param>
    /// <param name="limit">The first token of the sentence.</param>
    public SpeakerCue? Of(int verb, int limit)
    {
        if (text.Mark(verb - 1) is '\'' or '\u2019' || DoubleMark.Is(text.Mark(verb - 1)))
        {
            return _next.Of(verb, verb + 1);
        }

        var at = verb - 1;
        var isJoined = false;
        while (at > limit && PredicateReader.IsBesideVerb(text.Word(at)))
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
            else if (text.Mark(at) is ';' || DoubleMark.Is(text.Mark(at)))
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
}
