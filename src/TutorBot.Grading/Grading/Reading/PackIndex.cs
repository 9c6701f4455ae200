using System.Collections.Frozen;
using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>A pack made ready for reading: its forms as one automaton, its rules by number, its names and words.</summary>
internal sealed class PackIndex
{
    public PackIndex(Pack pack)
    {
        Pack = pack;
        Concepts = new ConceptIndex(pack.Lexicon);
        Subject = new SubjectWords(pack);
        Elements = pack.Questions.SelectMany(question => question.Elements)
            .ToFrozenDictionary(element => (element.Question, element.Id), element => Compile(element.Reading));
        Misconceptions = pack.Misconceptions.ToFrozenDictionary(
            misconception => misconception.Id, misconception => Compile(misconception.Reading));
        Clearing = pack.Misconceptions.ToFrozenDictionary(
            misconception => misconception.Id, misconception => Compile(misconception.ClearedBy));
    }

    public Pack Pack { get; }

    public ConceptIndex Concepts { get; }

    public SubjectWords Subject { get; }

    public FrozenDictionary<(QuestionId Question, ElementId Element), ImmutableArray<CompiledRule>> Elements { get; }

    public FrozenDictionary<MisconceptionId, ImmutableArray<CompiledRule>> Misconceptions { get; }

    public FrozenDictionary<MisconceptionId, ImmutableArray<CompiledRule>> Clearing { get; }

    /// <exception cref="KeyNotFoundException">The pack has no such question.</exception>
    public Question Question(QuestionId id) =>
        Pack.Questions.FirstOrDefault(question => question.Id == id)
        ?? throw new KeyNotFoundException($"The pack {Pack.Id} has no question '{id}'.");

    private ImmutableArray<CompiledRule> Compile(Packs.Reading reading) =>
        [.. reading.Rules.Select(rule => CompiledRule.Compile(rule, Concepts))];
}
