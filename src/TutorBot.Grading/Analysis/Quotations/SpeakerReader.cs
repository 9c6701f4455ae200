using System.Collections.Immutable;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>
/// Turns a cue into a speaker: a pronoun into the nearest name that fits, a name into its fullest form.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="people">Its names.</param>
/// <param name="quoted">Its stretches between marks, in the order of the text.</param>
internal sealed class SpeakerReader(Manuscript text, People people, ImmutableArray<QuotedStretch> quoted)
{
    /// <summary>Who is named in somebody's words is spoken to or of, and hardly the next to speak.</summary>
    private const int Quoted = 8;


    private const int MostMentions = 40;

    /// <summary>The score of a name that the pronoun cannot stand for.</summary>
    private const int Unfit = -1_000_000;

    private readonly Dictionary<string, Mention?> _titled = new(StringComparer.Ordinal);

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
            return Titled(role) is { } titled
                ? Named(marked, titled) with { IsExplicit = true }
                : marked with { Speaker = text.Plain(role), SpeakerSpan = role, IsExplicit = true };
        }

        return cue.Pronoun.Length > 0 && Antecedent(cue) is { } found ? Named(marked, found) : marked;
    }

    /// <summary>"the doctor", where the text names its one doctor.</summary>
    private Mention? Titled(TextSpan role)
    {
        var first = text.TokenAt(role.Start);
        if (text.Word(first) != "the" || text.TokenAt(role.End - 1) != first + 1)
        {
            return null;
        }

        var title = text.Word(first + 1);
        if (!_titled.TryGetValue(title, out var found))
        {
            _titled[title] = found = people.Titled(title);
        }

        return found;
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
        return (subject ? 6 : 0) - (IsQuoted(mention.Span.Start) ? Quoted : 0) + people.LikenessOf(mention)
            + (gender != 0 && gender == wanted ? 3 : 0) - steps - distance;
    }

    private bool IsQuoted(int offset)
    {
        var (low, high) = (0, quoted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quoted[middle].Span.Start > offset ? (low, middle) : (middle + 1, high);
        }

        return low > 0 && quoted[low - 1].Span.End > offset;
    }
}
