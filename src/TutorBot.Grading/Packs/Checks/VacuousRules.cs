using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>A rule that sentences about nothing in particular meet would credit every answer.</summary>
internal sealed class VacuousRules : IPackCheck
{
    private static readonly ImmutableArray<string> Neutral =
    [
        "I like the weather this morning very much.",
        "My brother has a new bike and he rides to school every day.",
        "There is a big dog in the garden of our neighbours.",
        "We had eggs with some bread for breakfast.",
        "It is quite late, so they are going home now.",
        "She will read a book in the evening, because the film is boring.",
        "You can see the sea from here when there is no fog.",
        "He said that his sister and her friends were at the lake.",
    ];

    public IEnumerable<PackFault> Check(PackDraft draft)
    {
        var rules = draft.Rules().Select(entry => (entry.Rule, entry.At)).Concat(draft.MisconceptionRules()).ToList();

        // A pack that brings what was fitted on these very rules was checked before it was fitted, and a start should
        // not wait for it. What needs itself can't be read, and another check tells of it.
        if (rules.Count == 0 || !draft.Pack.Fitted.IsEmpty || new ConceptCycles().Check(draft).Any())
        {
            return [];
        }

        var concepts = new ConceptIndex(draft.Pack.Lexicon);
        var readers = Neutral.Select(text => new RuleReader(Read(concepts, text))).ToList();
        return from entry in rules
               let rule = CompiledRule.Compile(entry.Rule, concepts)
               let met = readers.Count(reader => reader.Read(rule) is not null)
               where met > Neutral.Length / 2
               select new PackFault(
                   entry.At.File, entry.At.Line,
                   $"Rule '{entry.Rule.Id}' is met by {met} of {Neutral.Length} everyday sentences that make no point, "
                   + $"such as: {Neutral[readers.FindIndex(reader => reader.Read(rule) is not null)]}",
                   "Take the small words out of its concepts, or add a group with the idea itself.");
    }

    private static TextReading Read(ConceptIndex concepts, string sentence)
    {
        var (text, work) = (LearnerText.Read(sentence), new Work());
        return new TextReading(text, ConceptReader.Read(concepts, text, work), work);
    }
}
