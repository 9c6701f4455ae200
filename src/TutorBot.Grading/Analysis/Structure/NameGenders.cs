using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Of whom a text speaks as "he" and of whom as "she", by the pronouns that follow a name.</summary>
internal sealed class NameGenders
{
    /// <summary>A pronoun further behind a name is not counted for it.</summary>
    private const int Near = 14;

    /// <summary>So much more must speak for one than for the other.</summary>
    private const int Fewest = 2;

    private readonly Dictionary<string, (int He, int She)> _counts = new(StringComparer.Ordinal);

    /// <param name="text">The text.</param>
    /// <param name="mentions">Its names, in the order of the text.</param>
    public NameGenders(Manuscript text, ImmutableArray<Mention> mentions)
    {
        for (var at = 0; at < mentions.Length; at++)
        {
            var end = at + 1 < mentions.Length ? mentions[at + 1].First : text.Tokens.Length;
            Count(text, mentions[at], Math.Min(end, mentions[at].End + Near));
        }
    }

    /// <summary>1 for "he", -1 for "she", 0 where the text does not tell.</summary>
    public int Of(string head)
    {
        var (he, she) = _counts.GetValueOrDefault(head);
        return he >= Fewest && he > 2 * she ? 1 : she >= Fewest && she > 2 * he ? -1 : 0;
    }

    /// <summary>Only the first pronoun after a name, and none beyond a quotation mark.</summary>
    private void Count(Manuscript text, Mention mention, int end)
    {
        for (var at = mention.End; at < end; at++)
        {
            if (text.Mark(at) is '"' or '\u201C' or '\u201D' or '\u2018')
            {
                return;
            }

            var step = text.Word(at) is "he" or "his" or "him" or "himself" ? 1
                : text.Word(at) is "she" or "her" or "herself" ? -1 : 0;
            if (step != 0)
            {
                var (he, she) = _counts.GetValueOrDefault(mention.Head);
                _counts[mention.Head] = step > 0 ? (he + 1, she) : (he, she + 1);
                return;
            }
        }
    }
}
