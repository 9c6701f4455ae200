using System.Collections.Immutable;

namespace TutorBot.Grading.Packs.Checks;

/// <summary>All checks of quality over a pack that is whole in form.</summary>
internal static class PackChecks
{
    /// <summary>What would make the tutor wrong, or break somebody's rights: the pack is refused.</summary>
    private static readonly ImmutableArray<IPackCheck> Refusing =
    [
        new ConceptCycles(), new ImpossibleRules(), new ContradictoryRules(), new CopiedTexts(), new LongQuotations(),
        new UnsureMarks(), new VacuousRules(),
    ];

    /// <summary>Faults of style: the pack works, and its author is told.</summary>
    private static readonly ImmutableArray<IPackCheck> Warning =
    [
        new QuestionMarks(), new YesNoQuestions(), new EarlyTelling(), new SimpleSentences(), new LongTexts(),
        new EmptyPraise(), new SameWordings(), new SharedRules(), new IdleAlternatives(), new IdleRules(),
        new UnreadElements(), new ThinWordings(), new CreditedNearMisses(), new MissingWords(), new UnusedTerms(),
    ];

    public static IEnumerable<PackFault> Faults(PackDraft draft) => Refusing.SelectMany(check => check.Check(draft));

    public static IEnumerable<PackFault> Warnings(PackDraft draft) => Warning.SelectMany(check => check.Check(draft));
}
