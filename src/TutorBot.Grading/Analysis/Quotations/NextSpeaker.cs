using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>
/// Reads who speaks from the words right behind a cue: "said the old man", "according to Orme", "in the words of a
/// spokesman".
/// </summary>
internal sealed class NextSpeaker(Manuscript text, People people)
{
    private readonly RoleReader _roles = new(text);

    /// <summary>The cue, without a speaker where those words name none; null at the end of the text.</summary>
    /// <param name="cue">The token of the word that introduces what is said.</param>
    /// <param name="from">The token with which the speaker would begin.</param>
    public SpeakerCue? Of(int cue, int from)
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
}
