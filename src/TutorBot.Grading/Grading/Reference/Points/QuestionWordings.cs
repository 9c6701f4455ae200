using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reference.Texts;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>
/// The model answers to one question as numbered words with weights: for each element its point, its wordings, its near
/// misses and, as long as nobody has calibrated the pack, the words that made it in marked examples. Words of the
/// question itself are left out, for every answer has them.
/// </summary>
internal sealed class QuestionWordings
{
    /// <summary>Examples of one element that serve as wordings; more are for <c>calibrate</c>.</summary>
    private const int MostExamples = 40;

    private readonly FrozenSet<string> _asked;
    private readonly Func<string, LearnerText> _read;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Term> _terms = [];

    public QuestionWordings(Question question, IEnumerable<MarkedExample> examples, Func<string, LearnerText> read)
    {
        _read = read;
        _asked = new[] { question.Handout, question.Ask.Say, question.Ask.Simple, question.About }
            .SelectMany(text => WordReader.Read(text))
            .Select(word => word.Stem)
            .ToFrozenSet(StringComparer.Ordinal);
        var own = examples.Where(example => example.Question == question.Id).ToList();
        Elements = [.. question.Elements.Select(element => element.Id)];
        Wordings = [.. question.Elements.Select(element => Read(element, own))];
        Weights = [.. _terms.Select(Weight)];
    }

    public ImmutableArray<ElementId> Elements { get; }

    /// <summary>For each element its wordings, right and wrong.</summary>
    public ImmutableArray<ImmutableArray<ModelWording>> Wordings { get; }

    public IReadOnlyList<Term> Terms => _terms;

    /// <summary>How much each term says: a rare word says more, and so does one that few elements have.</summary>
    public ImmutableArray<double> Weights { get; }

    /// <summary>Whether a word tells one answer from another.</summary>
    public bool Tells(Word word) => !FunctionWords.AreIdle(word.Text) && !_asked.Contains(word.Stem);

    private ImmutableArray<ModelWording> Read(Element element, List<MarkedExample> examples) =>
    [
        .. element.Reading.Says.Select(said => Read(said.Text, said.Standing))
            .Prepend(Read(element.Point, Standing.Full))
            .Concat(element.Reading.NearMisses.Select(miss => Read(miss.Text, null)))
            .Concat(Marked(element, examples).Take(MostExamples))
            .Where(wording => !wording.Terms.IsEmpty),
    ];

    private IEnumerable<ModelWording> Marked(Element element, List<MarkedExample> examples) =>
        from example in examples
        from point in example.Points
        where point.Element == element.Id
        select Read(point.Words.Length > 0 ? point.Words : example.Text, point.Standing);

    private ModelWording Read(string text, Standing? gives)
    {
        var read = _read(text);
        var meant = new MeantWords(read);
        var terms = Enumerable.Range(0, read.Words.Length)
            .Where(at => Tells(read.Words[at]))
            .DistinctBy(at => read.Words[at].Stem, StringComparer.Ordinal)
            .Select(at => new WordingTerm(
                Number(read.Words[at]), meant.IsDenied(at), meant.IsReported(at)));
        return new ModelWording(
            text,
            gives,
            [.. terms],
            read.Sentences.Any(sentence => sentence.Doubts),
            [.. read.Words.Select(word => word.Stem)]);
    }

    private int Number(Word word)
    {
        if (!_numbers.TryGetValue(word.Stem, out var number))
        {
            _numbers[word.Stem] = number = _terms.Count;
            _terms.Add(TermTable.Of(word));
        }

        return number;
    }

    private double Weight(Term term, int number)
    {
        var holders = Wordings.Count(own => own.Any(wording => wording.Terms.Any(held => held.Number == number)));
        return term.Weight * Math.Log((Elements.Length + 1.0) / holders) / Math.Log(Elements.Length + 1.0);
    }
}
