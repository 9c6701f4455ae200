using static TutorBot.Grading.Packs.Shapes.FieldKind;
using static TutorBot.Grading.Packs.Shapes.FieldsOf;

namespace TutorBot.Grading.Packs.Shapes;

/// <summary>A question with its families and its table of levels.</summary>
internal static class QuestionShapes
{
    private static readonly FieldKind Count = new Whole(1, 20);
    private static readonly FieldKind Standing = new Word("partial", "full");

    private static readonly Shape Points = new(
        "points",
        Need("at-least", Count, "How many points."),
        Need("standing", Standing, "How far each must be made."),
        May("placed", new Flag(), "Each with a place, quoted words or a right fact."),
        May("linked", new Flag(), "Each says what it does to the claim."),
        May("placed-or-linked", new Flag(), "Each has one of the two."));

    private static readonly Shape Families = new(
        "families",
        Need("at-least", Count, "How many families."),
        Need("standing", Standing, "How far each point must be made."),
        May("one-placed-and-linked", new Flag(), "One of the points has a place and says what it does to the claim."));

    private static readonly Shape Elements = new(
        "elements",
        Need("at-least", Count, "How many of them."),
        Need("standing", Standing, "How far each must be made."),
        Need("any-of", new ListOf(new Link(IdKind.Element), MayBeEmpty: false), "The elements that count."));

    private static readonly FieldKind Move = new Word(
        "defends-against-reply", "grants-and-answers", "checks-with-another-source", "limits-own-claim",
        "sorts-with-examples");

    private static readonly Shape Condition = new(
        "a condition",
        May("points", new Fields(Points), "So many points of any kind."),
        May("families", new Fields(Families), "Points of so many families."),
        May("elements", new Fields(Elements), "So many of the elements named."),
        May("move", Move, "A move of the answer as a whole."))
    {
        ExactlyOne = true,
    };

    private static readonly Shape Way = new(
        "a way to a level",
        Need("words", Prose, "The condition in general terms, for the learner; names no element."),
        Need("next", Spoken, "What to try in order to get there: one open question."),
        Need(
            "needs", new ListOf(new WordOrFields("lower-level", Condition), MayBeEmpty: false),
            "Every condition of this way."));

    private static readonly Shape Level = new(
        "a level",
        Need("level", new Whole(1, 4), "1 to 4."),
        Need("ways", Some(Way), "Alternatives, the cheapest first."));

    private static readonly Shape Criterion = new(
        "a criterion",
        Need("id", new Name(IdKind.Criterion), "Names it within its question."),
        Need("name", Prose, "A few words."),
        Need("say", Prose, "One sentence for the learner."),
        Need("simple", Prose, "The same in at most twelve words a sentence, without idiom."));

    private static readonly Shape Family = new(
        "a family",
        Need("id", new Name(IdKind.Family), "Names it within its question."),
        Need("name", Prose, "How it is called towards a learner; gives no element away."),
        Need("elements", new ListOf(new Link(IdKind.Element), MayBeEmpty: false), "Its elements."));

    public static readonly Shape Question = new(
        "a question",
        Need("id", new Name(IdKind.Question), "The file's name."),
        Need("handout", Prose, "The question in the handout's own words."),
        Need("ask", Spoken, "How the tutor asks it."),
        Need("about", Prose, "Ends the sentence 'the question is about …'."),
        Need("criteria", Some(Criterion), "What counts, shown before the first attempt."),
        Need("pumps", new ListOf(Spoken, MayBeEmpty: false), "Open pushes that name no element."),
        Need("turns", new Whole(1, 30), "Turns before the session goes on."),
        Need("lesson-turns", new Whole(1, 30), "Turns in lesson mode."),
        May("families", Any(Family), "Elements that attack, or name, the same kind of thing."),
        Need("levels", Some(Level), "The table that gives the level, the highest first."));
}
