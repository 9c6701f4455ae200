using static TutorBot.Grading.Packs.Shapes.FieldKind;
using static TutorBot.Grading.Packs.Shapes.FieldsOf;

namespace TutorBot.Grading.Packs.Shapes;

/// <summary>What the tutor says about a point, and about a mistake.</summary>
internal static class ElementShapes
{
    private static readonly Shape Hints = new(
        "the hints",
        May("pump", Spoken, "An open push."),
        May("place", Spoken, "Where to look."),
        May("question", Spoken, "What to ask of the place."),
        May("starter", Spoken, "The beginning of a sentence."),
        May("choice", Spoken, "Two answers, both defensible: which, and why?"),
        May("told", Spoken, "The point itself, then the question that puts it to use."));

    private static readonly Shape Skips = new(
        "the skips",
        May("pump", Prose, "Why this rung is left out."),
        May("place", Prose, "Why this rung is left out."),
        May("question", Prose, "Why this rung is left out."),
        May("starter", Prose, "Why this rung is left out."),
        May("choice", Prose, "Why this rung is left out."),
        May("told", Prose, "Why this rung is left out."));

    public static readonly Shape Element = new(
        "an element",
        Need("id", new Name(IdKind.Element), "The file's name."),
        Need("point", Prose, "The one sentence that a full answer makes."),
        Need("short", Prose, "The point as a summary names it, a few words."),
        Need(
            "needs", new Word("text", "counter-source", "outside"),
            "What it needs: the text; the second text (never comes first); facts from lessons (never demanded)."),
        May("thought", Prose, "One thought that several questions can carry."),
        May("paragraphs", Links(IdKind.Paragraph), "Where the text shows it."),
        May("claims", Links(IdKind.Claim), "The claims that it bears on."),
        May("sources", Links(IdKind.Source), "The sources that it bears on."),
        May("evidence", Links(IdKind.Evidence), "The facts behind it."),
        Need("hints", new Fields(Hints), "The ladder, from the least help to the most."),
        May("skips", new Fields(Skips), "Rungs left out, each with its reason."),
        Need("use", Spoken, "Asked after the telling, so that the learner uses the point."),
        Need("full", Spoken, "What is there; no praise, no verdict, no question."),
        Need("partial", Spoken, "The gap, as one open question."));

    private static readonly Shape Misconception = new(
        "a misconception",
        Need("id", new Name(IdKind.Misconception), "Names the misconception."),
        Need("mistake", Prose, "The mistake in a few words, for teachers."),
        May("poisons", new Flag(), "True when it is repaired before anything else."),
        May("questions", Links(IdKind.Question), "The questions in which it is looked for; empty: all."),
        May("paragraphs", Links(IdKind.Paragraph), "Where the repair question can be answered from."),
        Need("repair", Spoken, "Takes up what is right and asks one question that the page answers."),
        Need("repair-again", Spoken, "A second, smaller repair question."),
        Need("leave", Spoken, "Said when two repairs did not help; no verdict, no question."),
        Need("cleared", Spoken, "Said when the answer clears it; leads on, asks nothing."));

    public static readonly Shape Misconceptions = new(
        "misconceptions.yaml", Need("misconceptions", Any(Misconception), "Misreadings and mistaken beliefs."));

    private static readonly Shape Entry = new(
        "a glossary entry",
        Need("term", new Name(IdKind.Term), "The word."),
        May("forms", new ListOf(Prose), "Other spellings, inflections and abbreviations."),
        Need("say", Prose, "What it means."),
        Need("simple", Prose, "The same in at most twelve words a sentence, without idiom."));

    public static readonly Shape Glossary = new(
        "glossary.yaml", Need("glossary", Any(Entry), "Words that a learner may ask for."));
}
