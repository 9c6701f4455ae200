using static TutorBot.Grading.Packs.Shapes.FieldKind;
using static TutorBot.Grading.Packs.Shapes.FieldsOf;

namespace TutorBot.Grading.Packs.Shapes;

/// <summary>How answers are read: concepts, rules and examples.</summary>
internal static class ReadingShapes
{
    private static readonly FieldKind Standing = new Word("partial", "full");

    private static readonly Shape Concept = new(
        "a concept",
        Need("id", new Name(IdKind.Concept), "Names the idea."),
        Need("forms", new ListOf(new Form(), MayBeEmpty: false), "The forms in which learners put it."));

    public static readonly Shape Lexicon = new(
        "a lexicon", Need("concepts", Any(Concept), "Ideas with the forms in which learners put them."));

    private static readonly Shape Rule = new(
        "a rule",
        Need("id", new Name(IdKind.Rule), "Names the rule within its file."),
        Need("says", Prose, "The rule in words, as 'why?' shows it to teachers."),
        Need("gives", Standing, "How far the point is made."),
        May(
            "scope", new Word("clause", "sentence", "neighbours", "answer"),
            "The stretch within which it must be met; a sentence unless said otherwise."),
        Need("all", new ListOf(new Alternatives(), MayBeEmpty: false), "Groups of alternatives; each must be met."),
        May("none", Links(IdKind.Concept), "Concepts that must not stand in the scope."),
        May("in-order", new Flag(), "True when the groups must follow each other in the order written."),
        May("only-when-asked", new Flag(), "True when it reads only replies to a prompt for this element."));

    private static readonly Shape Phrasing = new(
        "an example wording",
        Need("text", Prose, "The wording."),
        Need("standing", Standing, "How far it makes the point."),
        May("from", new Text(MayBeEmpty: true), "The marked answer that it comes from; empty when made up."));

    private static readonly Shape NearMiss = new(
        "a near miss",
        Need("text", Prose, "Words that look like the point."),
        Need("why", Prose, "Why they do not make it."),
        May("from", new Text(MayBeEmpty: true), "The marked answer that it comes from; empty when made up."));

    private static readonly Shape ClearedBy = new(
        "what clears a misconception",
        May("rules", Any(Rule), "Rules that show that the mistake is cleared."),
        May("says", Any(Phrasing), "Wordings that show it."),
        May("near-misses", Any(NearMiss), "Similar words that do not show it."));

    private static readonly Field[] Common =
    [
        May("rules", Any(Rule), "Sentence-sized rules over concepts."),
        May("says", Any(Phrasing), "Wordings that make the point, or half of it."),
        May("near-misses", Any(NearMiss), "Similar words that do not make it."),
    ];

    public static readonly Shape OfElement = new(
        "the reading of an element",
        [Need("id", new Link(IdKind.Element), "The element; the file's name."), .. Common]);

    public static readonly Shape OfMisconception = new(
        "the reading of a misconception",
        [
            Need("id", new Link(IdKind.Misconception), "The misconception; the file's name."),
            .. Common,
            May("cleared-by", new Fields(ClearedBy), "How the answer to a repair question is read."),
        ]);

    private static readonly Shape MarkedPoint = new(
        "a marked point",
        Need("element", Prose, "The element of that question."),
        Need("standing", new Word("partial", "full"), "How far it is made."),
        May("words", new Text(MayBeEmpty: true), "The shortest words that make it."));

    private static readonly Shape Example = new(
        "an example",
        Need("text", Prose, "The learner's words."),
        Need("question", new Link(IdKind.Question), "The question that they answer."),
        May("prompt", new Text(MayBeEmpty: true), "The tutor's line that they reply to; empty when none."),
        May("points", Any(MarkedPoint), "The points that markers found in them."),
        May("unsure", new ListOf(Prose), "Elements on which the markers differed."),
        May("misconceptions", Links(IdKind.Misconception), "The misconceptions that markers found in them."),
        May("from", new Text(MayBeEmpty: true), "The marked answer that they come from; empty when made up."),
        May("learner", new Text(MayBeEmpty: true), "Who wrote it, as a number without meaning."),
        May("set", new Text(MayBeEmpty: true), "The set of marked answers that it belongs to."));

    private static readonly Shape Calibrated = new(
        "the weights of an element",
        Need("question", new Link(IdKind.Question), "The question."),
        Need("element", Prose, "The element of that question."),
        Need("weights", new Map(new FieldKind.Decimal()), "What each rule and likeness to examples count."));

    private static readonly Shape CalibratedMistake = new(
        "the weights of a misconception",
        Need("misconception", new Link(IdKind.Misconception), "The misconception."),
        Need("weights", new Map(new FieldKind.Decimal()), "What each rule and likeness to examples count."));

    public static readonly Shape Calibration = new(
        "the calibration",
        Need("elements", Any(Calibrated), "The weights, element by element."),
        May("misconceptions", Any(CalibratedMistake), "The weights, misconception by misconception."));

    public static readonly Shape Examples = new(
        "examples", Need("examples", Any(Example), "Marked examples from which the weights are fitted."));
}
