using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Grading.Levels;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Grading.Reference.Points;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>
/// A pack made ready for reading: its forms as one automaton, its rules by number, its names and words.
/// </summary>
internal sealed class PackIndex
{
    private readonly string _pronoun;
    private readonly Lazy<ExampleBase> _examples;
    private readonly FrozenDictionary<QuestionId, Lazy<AskedElements>> _asked;
    private readonly Lazy<FrozenDictionary<QuestionId, FittedQuestion>> _fitted;
    private readonly FrozenDictionary<QuestionId, Lazy<QuestionWordings>> _wordings;

    public PackIndex(Pack pack)
    {
        Pack = pack;
        Concepts = new ConceptIndex(pack.Lexicon);
        Subject = new SubjectWords(pack);
        _pronoun = pack.Author.ToString().ToLowerInvariant();
        Elements = pack.Questions.SelectMany(question => question.Elements)
            .ToFrozenDictionary(element => (element.Question, element.Id), element => Compile(element.Reading));
        Weights = pack.Questions.SelectMany(question => question.Elements).ToFrozenDictionary(
            element => (element.Question, element.Id), element => new ReadingWeights(element.Reading.Weights));
        _examples = new Lazy<ExampleBase>(ReadExamples);
        _asked = pack.Questions.ToFrozenDictionary(
            question => question.Id, question => new Lazy<AskedElements>(() => new AskedElements(question)));
        _wordings = pack.Questions.ToFrozenDictionary(
            question => question.Id,
            question => new Lazy<QuestionWordings>(() => WordingsWithout(question, _ => false)));
        _fitted = new Lazy<FrozenDictionary<QuestionId, FittedQuestion>>(
            () => LikenessFile.Read(pack.Fitted) ?? ReadExamples().Fit(_ => false));
        ExplainedTerms = [.. pack.Glossary
            .SelectMany(entry => entry.Forms.Prepend(entry.Term))
            .Select(name => WordReader.Read(name).Select(word => word.Stem).ToImmutableArray())];
        Levels = pack.Questions.ToFrozenDictionary(question => question.Id, question => new LevelRows(question));
        Misconceptions = pack.Misconceptions.ToFrozenDictionary(
            misconception => misconception.Id, misconception => Compile(misconception.Reading));
        MistakeWeights = pack.Misconceptions.ToFrozenDictionary(
            misconception => misconception.Id, misconception => new ReadingWeights(misconception.Reading.Weights));
        Clearing = pack.Misconceptions.ToFrozenDictionary(
            misconception => misconception.Id, misconception => Compile(misconception.ClearedBy));
    }

    public Pack Pack { get; }

    public FrozenDictionary<(QuestionId Question, ElementId Element), ReadingWeights> Weights { get; }

    public FrozenDictionary<MisconceptionId, ReadingWeights> MistakeWeights { get; }

    public FrozenDictionary<QuestionId, LevelRows> Levels { get; }

    /// <summary>The words that the glossary explains, each as the stems of its words.</summary>
    public ImmutableArray<ImmutableArray<string>> ExplainedTerms { get; }

    public ConceptIndex Concepts { get; }

    public SubjectWords Subject { get; }

    public FrozenDictionary<(QuestionId Question, ElementId Element), ImmutableArray<CompiledRule>> Elements { get; }

    public FrozenDictionary<MisconceptionId, ImmutableArray<CompiledRule>> Misconceptions { get; }

    public FrozenDictionary<MisconceptionId, ImmutableArray<CompiledRule>> Clearing { get; }

    /// <summary>
    /// How like a text is to the pack's examples; fitted at the first use. The examples are large, and not kept for it.
    /// </summary>
    public FittedQuestion Fitted(QuestionId question) => AllFitted[question];

    /// <summary>The same for every question.</summary>
    public FrozenDictionary<QuestionId, FittedQuestion> AllFitted => _fitted.Value;

    /// <summary>The pack's examples, read at the first use.</summary>
    public ExampleBase Examples => _examples.Value;

    /// <summary>The model answers to a question.</summary>
    public QuestionWordings Wordings(Question question) => _wordings[question.Id].Value;

    /// <param name="question">A question of the pack.</param>
    /// <param name="isHeldOut">Whether the examples from a marked answer must not serve as model answers.</param>
    public QuestionWordings WordingsWithout(Question question, Func<string, bool> isHeldOut) => new(
        question, Pack.Examples.Where(example => !isHeldOut(example.From)), text => Read(text).Text);

    public AskedElements Asked(Question question) => _asked[question.Id].Value;

    public TextReading Read(string text) => Read(text, new Work());

    /// <param name="text">Any text.</param>
    /// <param name="work">Counts the steps of this and of all that is done with the reading.</param>
    public TextReading Read(string text, Work work)
    {
        var learner = LearnerText.Read(text, Subject.IsName, _pronoun, work);
        return new TextReading(learner, ConceptReader.Read(Concepts, learner, work), work);
    }

    /// <exception cref="KeyNotFoundException">The pack has no such question.</exception>
    public Question Question(QuestionId id) =>
        Pack.Questions.FirstOrDefault(question => question.Id == id)
        ?? throw new KeyNotFoundException($"The pack {Pack.Id} has no question '{id}'.");

    private ExampleBase ReadExamples() => new(Pack, Read);

    private ImmutableArray<CompiledRule> Compile(Packs.Reading reading) =>
        [.. reading.Rules.Select(rule => CompiledRule.Compile(rule, Concepts))];
}
