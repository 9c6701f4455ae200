using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>The stretches of a text within which a rule has to be met.</summary>
internal static class ScopeUnits
{
    /// <summary>The stretches of a scope that hold one of the matches, each once.</summary>
    public static IEnumerable<Stretch> Around(IEnumerable<ConceptMatch> matches, RuleScope scope, LearnerText text)
    {
        var seen = new HashSet<int>();
        foreach (var match in matches)
        {
            foreach (var unit in Of(match, scope, text))
            {
                if (seen.Add(unit.Start))
                {
                    yield return unit;
                }
            }
        }
    }

    private static IEnumerable<Stretch> Of(ConceptMatch match, RuleScope scope, LearnerText text)
    {
        var number = text.SentenceOf[match.Start];
        var sentence = text.Sentences[number];
        switch (scope)
        {
            case RuleScope.Clause:
                yield return Clause(match, text, sentence);
                break;
            case RuleScope.Sentence:
                yield return new Stretch(sentence.Start, sentence.End);
                break;
            case RuleScope.Answer:
                yield return new Stretch(0, text.Words.Length);
                break;
            default:
                if (number > 0)
                {
                    yield return new Stretch(text.Sentences[number - 1].Start, sentence.End);
                }

                if (number == 0 || number + 1 < text.Sentences.Length)
                {
                    yield return new Stretch(
                        sentence.Start, text.Sentences[Math.Min(number + 1, text.Sentences.Length - 1)].End);
                }

                break;
        }
    }

    private static Stretch Clause(ConceptMatch match, LearnerText text, Sentence sentence)
    {
        var end = match.End;
        while (end < sentence.End && text.ClauseStarts[end] == text.ClauseStarts[match.End - 1])
        {
            end++;
        }

        return new Stretch(text.ClauseStarts[match.Start], end);
    }
}
