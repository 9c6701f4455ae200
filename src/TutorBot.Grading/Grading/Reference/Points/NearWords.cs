using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reference.Texts;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>The telling words of a text, with how near each is to the words of a question's wordings.</summary>
internal sealed class NearWords
{
    private readonly NearWord?[] _words;
    private readonly ImmutableArray<int> _telling;

    public NearWords(QuestionWordings question, LearnerText text, Work work)
    {
        _telling = [.. Enumerable.Range(0, text.Words.Length).Where(at => question.Tells(text.Words[at]))];
        _words = new NearWord?[text.Words.Length];
        var known = new Dictionary<string, NearWord>(StringComparer.Ordinal);
        foreach (var at in _telling)
        {
            if (!known.TryGetValue(text.Words[at].Stem, out var word))
            {
                known[text.Words[at].Stem] = word = new NearWord(TermTable.Of(text.Words[at]), question);
                work.Add(question.Terms.Count);
            }

            _words[at] = word;
        }
    }

    public NearWord this[int word] => _words[word]!;

    /// <summary>The telling words of a stretch, each once.</summary>
    public List<int> In(Stretch stretch)
    {
        var first = _telling.BinarySearch(stretch.Start);
        var seen = new HashSet<NearWord>();
        var found = new List<int>();
        for (var at = first < 0 ? ~first : first; at < _telling.Length && _telling[at] < stretch.End; at++)
        {
            if (seen.Add(this[_telling[at]]))
            {
                found.Add(_telling[at]);
            }
        }

        return found;
    }
}
