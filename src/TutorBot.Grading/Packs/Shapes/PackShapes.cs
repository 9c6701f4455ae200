using static TutorBot.Grading.Packs.Shapes.FieldKind;
using static TutorBot.Grading.Packs.Shapes.FieldsOf;

namespace TutorBot.Grading.Packs.Shapes;

/// <summary>The pack's own file and its fingerprints.</summary>
internal static class PackShapes
{
    public static readonly Shape Pack = new(
        "pack.yaml",
        Need("id", Prose, "The folder's name."),
        Need("title", Prose, "The question that the exercise as a whole asks."),
        Need("version", Prose, "Your version, such as 1.2.0; stored with every grade."),
        Need("language", new Word("en"), "The language that answers are read in: en, for no other is read."),
        Need("read-first", Prose, "Which paragraphs to read before the first question, in words."),
        May("author", new Word("he", "she", "they"), "How the author is spoken of; he where nothing is said."),
        Need("questions", new ListOf(new Link(IdKind.Question), MayBeEmpty: false), "The order of a session."));

    private static readonly Shape Paragraph = new(
        "a fingerprinted paragraph",
        Need("id", new Link(IdKind.Paragraph), "The paragraph."),
        Need("windows", new Hashes(), "The hashes of its windows, in the order of the text."));

    public static readonly Shape Fingerprints = new(
        "fingerprints.yaml",
        Need("normaliser", new Whole(1, 1), "The version of the normaliser that made them."),
        Need("paragraphs", Any(Paragraph), "Hashes of windows of eight words; no text can be read from them."));
}
