using static TutorBot.Grading.Packs.Shapes.FieldKind;
using static TutorBot.Grading.Packs.Shapes.FieldsOf;

namespace TutorBot.Grading.Packs.Shapes;

/// <summary>The files about the texts themselves and what they claim and cite.</summary>
internal static class TextShapes
{
    private static readonly FieldKind Strings = new ListOf(Prose);

    private static readonly Shape Paragraph = new(
        "a paragraph",
        Need("id", new Name(IdKind.Paragraph), "Names the paragraph, such as P4."),
        Need("opens", Prose, "Its opening words, at most eight."),
        Need("gist", Spoken, "What it says, in your own words."),
        May("quotations", Strings, "Short quotations on whose wording a point turns, at most twelve words each."),
        May("citations", Strings, "Citations exactly as printed."),
        May("ask", Strings, "Three questions worth asking of it that give no point away."),
        May("text", Prose, "The paragraph itself, only where the text is your own."));

    public static readonly Shape Text = new(
        "a text",
        Need("id", new Name(IdKind.Text), "Names the text, such as passage."),
        Need("title", Prose, "Its title as learners see it."),
        Need("describes", Prose, "What is known of its author, date and kind."),
        Need("paragraphs", Some(Paragraph), "Its paragraphs, in the order of the text."));

    public static readonly Shape Texts = new(
        "texts.yaml", Need("texts", Some(Text), "The texts; the first is the reading that the questions are about."));

    private static readonly Shape Claim = new(
        "a claim",
        Need("id", new Name(IdKind.Claim), "Names the claim, such as P4-2."),
        Need("paragraph", new Link(IdKind.Paragraph), "Where it stands."),
        Need("statement", Prose, "The claim in your own words."),
        Need(
            "kind", new Word("thesis", "support", "concession", "counterfactual", "characterisation"),
            "What the claim does in the argument."),
        Need("support", Prose, "What the text gives for it."),
        Need("check", Prose, "What would check it."));

    public static readonly Shape Claims = new(
        "claims.yaml", Need("claims", Any(Claim), "What the texts assert."));

    private static readonly Shape Source = new(
        "a source",
        Need("id", new Name(IdKind.Source), "Names the source, such as S1."),
        Need("text", new Link(IdKind.Text), "The text that cites it."),
        Need("name", Prose, "What it is called."),
        Need("cited-as", new Text(MayBeEmpty: true), "The citation exactly as printed; empty where nothing is cited."),
        May("paragraphs", Links(IdKind.Paragraph), "Where it is cited."),
        Need("is", Prose, "What it really is."),
        May("author", Prose, "Whose words they are."),
        May("date", Prose, "When they were said or written."),
        May("record", Prose, "The kind of record: notes of a speech, letter, article, minutes, book, memoir."),
        Need("order", new Word("primary", "secondary", "second-hand"), "How near it stands to what it tells of."),
        May("camp", Prose, "Whose side the voice stands on."),
        May("cautions", Strings, "What to keep in mind when it is used."),
        May("claims", Links(IdKind.Claim), "The claims that lean on it."));

    public static readonly Shape Sources = new(
        "sources.yaml", Need("sources", Any(Source), "The works and voices that the texts cite."));

    private static readonly Shape Fact = new(
        "a piece of evidence",
        Need("id", new Name(IdKind.Evidence), "Names the fact, such as E04."),
        Need("fact", Prose, "The fact; where historians differ it says so."),
        Need("helps", new Word("against", "for", "both"), "Whom it helps: against or for the reading's case, or both."),
        May("references", Strings, "Where it can be looked up."),
        May("disputed", new Flag(), "True where historians give different accounts."),
        Need("confidence", new Word("certain", "likely"), "How sure it is; what is unsure is not in a pack."));

    public static readonly Shape Evidence = new(
        "evidence.yaml", Need("evidence", Any(Fact), "Facts from outside the reading."));
}
