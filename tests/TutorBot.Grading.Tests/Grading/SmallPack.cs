using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Tests.Grading;

/// <summary>Small packs built in code.</summary>
internal static class SmallPack
{
    public static readonly QuestionId Asked = new("q1");

    public static readonly ElementId Element = new("winning");

    public static Concept Concept(string id, params string[] forms) => new(new ConceptId(id), [.. forms]);

    public static ConceptGroup Group(params string[] concepts) => new([.. concepts.Select(id => new ConceptId(id))]);

    public static ConceptGroup Denied(params string[] concepts) => Group(concepts) with { Denied = true };

    public static ReadingRule Rule(Standing gives, params ConceptGroup[] all) => new()
    {
        Id = new RuleId("rule"),
        Says = "A rule.",
        Gives = gives,
        All = [.. all],
    };

    public static Pack With(ImmutableArray<Concept> lexicon, params ReadingRule[] rules) => new()
    {
        Id = new PackId("small"),
        Version = "1.0.0",
        Title = "Did the tram stop?",
        Language = "en",
        ReadFirst = "P1",
        Texts = [new SourceText { Id = "text", Title = "Tram", Describes = "A note.", Paragraphs = [] }],
        Claims = [],
        Sources = [],
        Evidence = [],
        Questions = [Ask([.. rules])],
        Misconceptions = [],
        Glossary = [],
        Lexicon = lexicon,
        Fingerprints = Fingerprints.Empty,
    };

    private static Question Ask(ImmutableArray<ReadingRule> rules) => new()
    {
        Id = Asked,
        Handout = "Why?",
        Ask = Say("Why?"),
        About = "the tram",
        Criteria = [],
        Pumps = [],
        Turns = 6,
        LessonTurns = 5,
        Families = [],
        Elements = [Point(rules)],
        Levels = [Row(2, new LevelCondition.Points(1, Standing.Full, false, false, true)),
            Row(1, new LevelCondition.Points(1, Standing.Partial, false, false, false))],
    };

    private static LevelRow Row(int level, LevelCondition condition) =>
        new(level, [new LevelWay("a point", Say("What follows?"), [condition])]);

    private static Element Point(ImmutableArray<ReadingRule> rules) => new()
    {
        Id = Element,
        Question = Asked,
        Point = "Winning does not show support.",
        Hints = ImmutableDictionary<Rung, Wording>.Empty,
        Use = Say("So?"),
        Full = Say("There."),
        Partial = Say("What else?"),
        Short = "winning",
        Reading = new Reading { Rules = rules },
    };

    private static Wording Say(string text) => new(text, text);
}
