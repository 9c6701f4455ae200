using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>Finds the words after a quotation that say who speaks: "... ," said Mr Bucket.</summary>
internal sealed class TagReader(Manuscript text, People people)
{
    private const int FarAfter = 9;

    private static readonly ReportingVerbs Verbs = ReportingVerbs.Default;

    private readonly NextSpeaker _next = new(text, people);
    private readonly PredicateReader _predicates = new(text);

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
            return _next.Of(at, text.Word(at + 1) is "in" or "on" or "out" or "up" ? at + 2 : at + 1);
        }

        var found = people.Of(at) is { } name && name.First == at
            ? _predicates.VerbAfter(name.End, last == ',') is { } verb
                ? new SpeakerCue(name, null, "", text.Word(verb), verb) : null
            : NameWords.IsPronoun(text.Word(at)) && _predicates.VerbAfter(at + 1) is { } said
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
        _predicates.IsPast(at) && people.Of(at + 1) is { } name && name.First == at + 1 && people.IsPerson(name);

    /// <summary>A colon leads from the verb to the next quotation, to which it belongs.</summary>
    private bool LeadsOn(int from)
    {
        for (var at = from; at < from + FarAfter; at++)
        {
            if (text.Mark(at) is '.' or '!' or '?' or ';' || DoubleMark.Is(text.Mark(at)))
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

    private SpeakerCue? RoleFirst(int determiner)
    {
        for (var at = determiner + 1; at < Math.Min(text.Tokens.Length, determiner + 5)
            && text.Word(at).Length > 0; at++)
        {
            if (people.Of(at) is { } name)
            {
                return _predicates.VerbAfter(name.End) is { } named
                    ? new SpeakerCue(name, null, "", text.Word(named), named) : null;
            }

            if (at > determiner + 1 && _predicates.VerbAfter(at) is { } verb && verb == at)
            {
                var end = text.Word(at - 1).EndsWith("ly", StringComparison.Ordinal) ? at - 1 : at;
                return new SpeakerCue(null, text.Span(determiner, end), "", text.Word(verb), verb);
            }
        }

        return null;
    }
}
