using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Testing.Exercises;

/// <summary>Makes elements with a whole ladder, every wording different.</summary>
internal static class SchoolElements
{
    public static Element Element(
        string question, string id, string[] full, string[] partial, string thought, bool outside = false) => new()
    {
        Id = new ElementId(id),
        Question = new QuestionId(question),
        Point = $"The point of {id} is spelled out here for teachers.",
        NeedsOutsideFacts = outside,
        Thought = thought,
        Paragraphs = [new ParagraphId("P2")],
        Hints = Ladder(question, id),
        Use = Words(question, id, "And where does that matter, and why?"),
        Full = Words(question, id, "you set this out clearly enough to be found again."),
        Partial = Words(question, id, "What follows from the half that you have?"),
        Short = $"the point {id}",
        Reading = new Reading { Says = [.. Cues(full, Standing.Full), .. Cues(partial, Standing.Partial)] },
    };

    private static ImmutableDictionary<Rung, Wording> Ladder(string question, string id) =>
        ImmutableDictionary.CreateRange(
            Enum.GetValues<Rung>().Select(rung => KeyValuePair.Create(rung, Words(question, id, Text(rung)))));

    private static string Text(Rung rung) => rung switch
    {
        Rung.Pump => "What else could be said about it?",
        Rung.Place => "Look at P2. What do you find there?",
        Rung.Question => "What would you ask of that sentence?",
        Rung.Starter => "Go on with this: we cannot be sure, for what?",
        Rung.Choice => "Was it the many or the few, and why?",
        _ => "Some stayed. Which sentence of his does that hit, and why?",
    };

    private static Wording Words(string question, string id, string text) =>
        new($"On {question} {id}: {text}", $"{question} {id}. {text}");

    private static IEnumerable<Phrasing> Cues(string[] cues, Standing standing) =>
        cues.Select(cue => new Phrasing(cue, standing));
}
