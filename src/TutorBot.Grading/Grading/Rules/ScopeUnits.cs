using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Rules;

/// <summary>The stretches of a text within which a rule has to be met.</summary>
internal sealed class ScopeUnits(LearnerText text)
{
    private readonly List<Stretch> _units = [];
    private readonly HashSet<int> _starts = [];

    /// <summary>The stretches of a scope that hold one of the matches, each once; good until the next call.</summary>
    public IReadOnlyList<Stretch> Around(List<ConceptMatch> matches, RuleScope scope)
    {
        _units.Clear();
        _starts.Clear();
        foreach (var match in matches)
        {
            AddAround(match, scope);
        }

        return _units;
    }

    private void AddAround(ConceptMatch match, RuleScope scope)
    {
        var number = text.SentenceOf[match.Start];
        var sentence = text.Sentences[number];
        switch (scope)
        {
            case RuleScope.Clause:
                Add(text.ClauseStarts[match.Start], ClauseEnd(match, sentence));
                break;
            case RuleScope.Sentence:
                Add(sentence.Start, sentence.End);
                break;
            case RuleScope.Answer:
                Add(0, text.Words.Length);
                break;
            default:
                AddPairs(number, sentence);
                break;
        }
    }

    private void AddPairs(int number, Sentence sentence)
    {
        if (number > 0)
        {
            Add(text.Sentences[number - 1].Start, sentence.End);
        }

        if (number == 0 || number + 1 < text.Sentences.Length)
        {
            Add(sentence.Start, text.Sentences[Math.Min(number + 1, text.Sentences.Length - 1)].End);
        }
    }

    private void Add(int start, int end)
    {
        if (_starts.Add(start))
        {
            _units.Add(new Stretch(start, end));
        }
    }

    private int ClauseEnd(ConceptMatch match, Sentence sentence) =>
        match.End <= sentence.End ? text.ClauseEnds[match.End - 1] : match.End;
}
