using TutorBot.Grading.Packs;

namespace TutorBot.Testing.Exercises;

/// <summary>The three questions of the school exercise.</summary>
internal static class SchoolQuestions
{
    public static Question Argue() => new()
    {
        Id = new QuestionId("q1"),
        Handout = "Argue against him.",
        Ask = new Wording("Where is the article weakest, and why?", "Where is it weak, and why?"),
        About = "where the article is weak",
        Criteria = [new Criterion("place", "A place", new Wording("Name a paragraph.", "Name a paragraph."))],
        Pumps = Pumps("q1"),
        Turns = 6,
        LessonTurns = 3,
        Families =
        [
            new Family("logic", "the logic", [new ElementId("many-is-not-all"), new ElementId("one-cause")]),
            new Family("text", "the text", [new ElementId("no-numbers"), new ElementId("mockery")]),
        ],
        Elements =
        [
            SchoolElements.Element("q1", "many-is-not-all", ["not everyone stayed away"], ["too many"], thought: ""),
            SchoolElements.Element("q1", "one-cause", ["other reasons than the food"], ["one cause"], thought: ""),
            SchoolElements.Element("q1", "no-numbers", ["gives no numbers"], ["where are the numbers"], "no-source"),
            SchoolElements.Element("q1", "mockery", ["he only mocks"], ["rude"], thought: ""),
            SchoolElements.Element("q1", "grants", ["he is right that it was angry"], [], thought: ""),
            SchoolElements.Element("q1", "outside-fact", ["the sales figures fell"], ["sales"], "", outside: true),
        ],
        Levels = SchoolLevels.Argue(),
    };

    public static Question Sources() => new()
    {
        Id = new QuestionId("q2"),
        Handout = "Which sources does he use?",
        Ask = new Wording("Which sources does he use, and of what kind?", "Which sources does he use?"),
        About = "which sources he uses",
        Criteria = [],
        Pumps = Pumps("q2"),
        Turns = 4,
        LessonTurns = 2,
        Families = [],
        Elements =
        [
            SchoolElements.Element("q2", "head", ["the head of the school"], ["some teacher"], thought: ""),
            SchoolElements.Element("q2", "himself", ["his own eyes"], [], thought: ""),
            SchoolElements.Element("q2", "nothing-cited", ["nothing is cited"], [], "no-source"),
            SchoolElements.Element("q2", "one-side", ["all from one side"], ["one side"], thought: ""),
        ],
        Levels = SchoolLevels.Sources(),
    };

    public static Question Problems() => new()
    {
        Id = new QuestionId("q3"),
        Handout = "Any problems?",
        Ask = new Wording("What problems, if any, do you see with these sources?", "What problems do you see?"),
        About = "what is difficult about his sources",
        Criteria = [],
        Pumps = Pumps("q3"),
        Turns = 6,
        LessonTurns = 4,
        Families =
        [
            new Family("witness", "who speaks", [new ElementId("interested"), new ElementId("unchecked")]),
            new Family("fit", "what it can show", [new ElementId("too-late"), new ElementId("uncited")]),
        ],
        Elements =
        [
            SchoolElements.Element("q3", "interested", ["wants to look good"], ["biased"], thought: ""),
            SchoolElements.Element("q3", "unchecked", ["we only hear one story"], ["nobody else is asked"], ""),
            SchoolElements.Element("q3", "too-late", ["written a year later"], ["later"], thought: ""),
            SchoolElements.Element("q3", "uncited", ["we cannot check it"], [], "no-source"),
            SchoolElements.Element("q3", "still-useful", ["good for what he felt"], [], thought: ""),
        ],
        Levels = SchoolLevels.Problems(),
    };

    private static System.Collections.Immutable.ImmutableArray<Wording> Pumps(string question) =>
    [
        new Wording($"What else strikes you here for {question}?", $"What else do you see for {question}?"),
        new Wording($"Which line makes you stop for {question}?", $"Which line is odd for {question}?"),
    ];
}
