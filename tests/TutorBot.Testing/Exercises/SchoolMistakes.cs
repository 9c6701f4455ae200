using TutorBot.Grading.Packs;

namespace TutorBot.Testing.Exercises;

/// <summary>The misconceptions of the school exercise.</summary>
internal static class SchoolMistakes
{
    public static IEnumerable<Misconception> All =>
    [
        Mistake("he-likes-the-canteen", "he likes the canteen", "he calls it awful", poisons: true),
        Mistake("argues-for-him", "he is right about it all", "somebody could doubt it", poisons: true),
        Mistake("heads-never-lie", "heads never lie", "heads can be wrong", poisons: false),
    ];

    private static Misconception Mistake(string id, string shown, string cleared, bool poisons) => new()
    {
        Id = new MisconceptionId(id),
        Mistake = $"thinks that {shown}",
        Poisons = poisons,
        Questions = poisons ? [new QuestionId("q1")] : [],
        Paragraphs = [new ParagraphId("P1")],
        Repair = Words(id, "What does he write about it in P1?"),
        RepairAgain = Words(id, "Which word in P1 gives it away?"),
        Leave = Words(id, "Keep that in mind while you read on."),
        Cleared = Words(id, "So that is settled, and we can use it."),
        Reading = new Reading { Says = [new Phrasing(shown, Standing.Full)] },
        ClearedBy = new Reading { Says = [new Phrasing(cleared, Standing.Full)] },
    };

    private static Wording Words(string id, string text) => new($"On {id}: {text}", $"{id}. {text}");
}
