using Moq;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Phrases;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Web.Tests.Site;

/// <summary>A small exercise whose texts hold what a page must neutralise.</summary>
internal static class SamplePack
{
    public static readonly PackId Id = PackId.Parse("bridge");

    public static Exercise Exercise() => new(
        Mock.Of<IGrader>(grader => grader.Pack == Build()),
        Phrasebook.Load(Path.Combine(Repository.Root, "config", "locales", "en")),
        ExerciseSettings.Default);

    private static Pack Build() => new()
    {
        Id = Id,
        Version = "1.0.0",
        Title = "Did the storm break the bridge?",
        Language = "en",
        ReadFirst = "P1",
        Texts = [Reading()],
        Claims = [],
        Sources = [],
        Evidence = [],
        Questions = [Ask("q1", "Is he right?"), Ask("q2", "Whom does he quote?")],
        Misconceptions = [],
        Glossary = [],
        Lexicon = [],
        Fingerprints = Fingerprints.Empty,
    };

    private static SourceText Reading() => new()
    {
        Id = "letter",
        Title = "A letter to the mayor",
        Describes = "An unsigned letter <without> a date.",
        Paragraphs =
        [
            Paragraph("P1", "It was the storm and nothing else."),
            Paragraph("P2", "Three men agree with him."),
        ],
    };

    private static Paragraph Paragraph(string id, string gist) => new()
    {
        Id = ParagraphId.Parse(id),
        Opens = "Everybody knows",
        Gist = new Wording(gist, gist),
    };

    private static Question Ask(string id, string ask) => new()
    {
        Id = QuestionId.Parse(id),
        Handout = ask,
        Ask = new Wording(ask, ask),
        About = "the letter",
        Criteria = [new Criterion("place", "A place in the text", new Wording($"Say where ({id}).", "Say where."))],
        Pumps = [],
        Turns = 6,
        LessonTurns = 5,
        Families = [],
        Elements = [],
        Levels = [],
    };
}
