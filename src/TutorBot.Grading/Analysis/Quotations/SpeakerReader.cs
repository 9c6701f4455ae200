using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>
/// Turns a cue into a speaker: a pronoun into the nearest name that fits, a name into its fullest form.
/// </summary>
internal sealed class SpeakerReader(Manuscript text, People people)
{
    private const int MostMentions = 40;

    /// <summary>The score of a name that the pronoun cannot stand for.</summary>
    private const int Unfit = -1_000_000;

    /// <summary>The quotation with its speaker, where the cue gives one.</summary>
    public Quotation Attribute(Quotation quotation, SpeakerCue cue)
    {
        var marked = quotation with { Cue = cue.Word };
        if (cue.Name is { } name)
        {
            return Named(marked, name) with { IsExplicit = true };
        }

        if (cue.Role is { } role)
        {
            return marked with { Speaker = text.Plain(role), SpeakerSpan = role, IsExplicit = true };
        }

        return cue.Pronoun.Length > 0 && Antecedent(cue) is { } found ? Named(marked, found) : marked;
    }

    private Quotation Named(Quotation quotation, Mention name)
    {
        var fullest = people.Fullest(name);
        return quotation with
        {
            Speaker = fullest,
            SpeakerSpan = people.Locate(fullest, Math.Max(quotation.Span.Start, name.Span.Start + 1)) ?? name.Span,
        };
    }

    private Mention? Antecedent(SpeakerCue cue)
    {
        if (cue.Pronoun is "i" or "we")
        {
            return null;
        }

        var wanted = cue.Pronoun == "he" ? 1 : cue.Pronoun == "she" ? -1 : 0;
        var offset = text.Tokens[cue.At].Start;
        var last = people.At(offset);
        Mention? best = null;
        var bestScore = Unfit;
        for (var at = last - 1; at >= Math.Max(0, last - MostMentions); at--)
        {
            var mention = people.Mentions[at];
            var score = Score(mention, wanted, last - at, offset);
            if (score > bestScore)
            {
                (best, bestScore) = (mention, score);
            }
        }

        return best;
    }

    private int Score(Mention mention, int wanted, int steps, int offset)
    {
        var gender = people.Gender(mention);
        if (!people.IsPerson(mention) || (people.LikenessOf(mention) == 0 && gender != wanted)
            || (wanted != 0 && gender == -wanted) || (wanted != 0 && NameWords.GroupWords.Contains(mention.Head)))
        {
            return Unfit;
        }

        var subject = !NameWords.Prepositions.Contains(text.Word(mention.First - 1))
            && text.Word(mention.First - 1) is not ("and" or "the");
        var distance = (offset - mention.Span.End) / 60;
        return (subject ? 6 : 0) + people.LikenessOf(mention) + (gender != 0 && gender == wanted ? 3
            : 0) - steps - distance;
    }
}
