using TutorBot.Grading.Analysis.Citations;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Weighs the words of a name and those beside it: a title, a verb of saying, "in" before a place.</summary>
internal static class PersonSigns
{
    /// <summary>How much a mention speaks for a person or a group; below zero it speaks for a place.</summary>
    public static int Of(Manuscript text, Mention mention)
    {
        var before = text.Word(mention.First - 1);
        var score = 0;
        if (NameWords.Honorifics.Contains(text.Word(mention.First)) || text.Word(mention.First).Length == 1)
        {
            score += 3;
        }

        var verbs = ReportingVerbs.Default;
        if (verbs.IsVerb(text, mention.End) || verbs.IsVerb(text, mention.First - 1))
        {
            score += 2;
        }
        else if (verbs.IsTelling(text, mention.End))
        {
            score++;
        }

        if (text.Word(mention.End - 1).EndsWith("'s", StringComparison.Ordinal)
            || NameWords.GroupWords.Contains(mention.Head))
        {
            score++;
        }

        if (text.IsCapital(mention.First - 1) && !text.IsCapital(mention.First - 2)
            && NameWords.Never.Contains(before) && !NameReader.IsInitial(text, mention.First - 1))
        {
            score -= 3;
        }

        score -= SourceWords.TitleWords.Contains(mention.Head) ? 3 : 0;
        score -= before is "his" or "her" or "their" or "its" or "my" or "our" ? 2 : 0;
        return score - (NameWords.BeforePlaces.Contains(before) && before is not ("of" or "to" or "from") ? 2 : 0)
            - (before is "the" && !NameWords.GroupWords.Contains(mention.Head) ? 2 : 0);
    }
}
