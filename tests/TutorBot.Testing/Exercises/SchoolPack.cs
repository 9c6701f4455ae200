using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Testing.Exercises;

/// <summary>A small exercise about a school newspaper, with every kind of thing that a session can meet.</summary>
public static class SchoolPack
{
    public static readonly Pack Pack = Build();

    public static Pack Build(string version = "1.0.0") => new()
    {
        Id = new PackId("school"),
        Version = version,
        Title = "Was the canteen strike a success?",
        Language = "en",
        ReadFirst = "P1 and P2",
        Texts = [Text()],
        Claims = [],
        Sources = [],
        Evidence = [],
        Questions = [SchoolQuestions.Argue(), SchoolQuestions.Sources(), SchoolQuestions.Problems()],
        Misconceptions = [.. SchoolMistakes.All],
        Glossary =
        [
            new GlossaryEntry
            {
                Term = "boycott",
                Forms = ["boycotts", "boycotted"],
                Means = new Wording("staying away from something in protest.", "staying away to protest."),
            },
        ],
        Lexicon = [],
        Fingerprints = Fingerprints.Empty,
    };

    private static SourceText Text() => new()
    {
        Id = "article",
        Title = "The canteen strike",
        Describes = "An article in a school newspaper.",
        Paragraphs = [Paragraph("P1", "Everybody knows by now"), Paragraph("P2", "As the head told me")],
    };

    private static Paragraph Paragraph(string id, string opens) => new()
    {
        Id = new ParagraphId(id),
        Opens = opens,
        Gist = new Wording("He says that the whole school stayed away.", "All stayed away, he says."),
        Quotations = ["whole school"],
        Text = id == "P1" ? "Everybody knows by now that the whole school stayed away from the canteen." : null,
    };
}
