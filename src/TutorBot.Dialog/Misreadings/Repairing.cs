using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Moves;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Points;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Misreadings;

/// <summary>Takes up misreadings: two repair questions at most, and a right answer always clears.</summary>
internal static class Repairing
{
    private const int Most = 2;

    /// <summary>Keeps which misreadings an answer shows, and clears the one that was asked after.</summary>
    public static void Read(TurnDraft turn, string text, AnswerGrade grade)
    {
        if (turn.State.Pending?.Repairing is { } asked && IsCleared(turn, asked, text, grade))
        {
            Keep(turn, Of(turn, asked) with { Standing = RepairStanding.Cleared });
            Welcome(turn, asked, text);
        }

        foreach (var read in grade.Misconceptions.Where(read => IsKnown(turn, read)))
        {
            if (TakesBack(turn, read.Misconception, text))
            {
                continue;
            }

            Keep(turn, Of(turn, read.Misconception));
        }
    }

    /// <summary>True where an answer shows a misreading that is to be taken up before all else.</summary>
    public static bool IsDue(TurnDraft turn, AnswerGrade grade) => Due(turn, grade) is { Tries: < Most };

    /// <summary>True where the misreading to be taken up is one of the whole text.</summary>
    public static bool IsPoisoned(TurnDraft turn, AnswerGrade grade) =>
        Due(turn, grade) is { } due && Known(turn, due.Misconception).Poisons;

    /// <summary>Asks a repair question; false where none is due, or the misreading is left without a verdict.</summary>
    public static bool Ask(TurnDraft turn, AnswerGrade? grade)
    {
        if (Due(turn, grade) is not { } due)
        {
            return false;
        }

        var known = Known(turn, due.Misconception);
        var open = new[] { known.Repair, known.RepairAgain }.Skip(due.Tries)
            .FirstOrDefault(words => !Variants.IsUsed(turn.State, words));
        if (open is null)
        {
            Keep(turn, due with { Standing = RepairStanding.Left });
            Say(turn, known.Leave);
            return false;
        }

        Keep(turn, due with { Tries = due.Tries + 1 });
        Put(turn, known, open);
        return true;
    }

    /// <summary>Takes a misreading up no more, without a verdict.</summary>
    public static void Drop(TurnDraft turn, MisconceptionId mistake) =>
        Keep(turn, Of(turn, mistake) with { Standing = RepairStanding.Left });

    /// <summary>A session begun anew, in which no story that was told before is told again.</summary>
    public static SessionState KeepTold(TurnDraft turn, SessionState anew) => turn.Pack.Misconceptions
        .Select(known => known.Repair)
        .Where(words => Variants.IsUsed(turn.State, words))
        .Aggregate(anew, Variants.Use);

    private static void Put(TurnDraft turn, Misconception known, Wording words)
    {
        turn.State = Variants.Use(turn.State, words);
        turn.Did(Move.Repair, misconception: known.Id);
        turn.Reply.Offer(Choice.Simpler, Choice.Passage);
        turn.Ask(new PendingPrompt(words.Say, words.Simple) { Repairing = known.Id });
    }

    // A misreading that poisons the task goes before all; another only when certain, and never to one who is stuck.
    private static RepairState? Due(TurnDraft turn, AnswerGrade? grade)
    {
        var open = turn.State.Repairs.Where(repair => repair.Standing == RepairStanding.Open).ToArray();
        return Array.Find(open, repair => Known(turn, repair.Misconception).Poisons && Shows(turn, repair, grade))
            ?? Array.Find(
                open, repair => grade is not null && turn.State.DontKnowRunning == 0 && IsCertain(repair, grade));
    }

    private static bool Shows(TurnDraft turn, RepairState repair, AnswerGrade? grade) =>
        turn.State.Pending?.Repairing == repair.Misconception || grade is null || IsCertain(repair, grade);

    // Whoever mends a mistake hears first that it is mended.
    private static void Welcome(TurnDraft turn, MisconceptionId mistake, string text)
    {
        turn.Mended = true;
        var cleared = Known(turn, mistake).Cleared;
        if (!Variants.IsUsed(turn.State, cleared) && turn.Exercise.Grader.Clears(mistake, text))
        {
            turn.Reply.May(turn.Say("repair.mended"), weight: 6);
        }

        Say(turn, cleared);
    }

    // "They know best, unless they lie": what is taken back in the same breath needs no repair.
    private static bool TakesBack(TurnDraft turn, MisconceptionId mistake, string text) =>
        Clauses.Of(text)
            .SelectMany(clause => turn.Exercise.Phrases.Forms.Starred("takes-back", clause.Said))
            .Any(found => turn.Exercise.Grader.Clears(mistake, found.Words.Text));

    private static bool IsCertain(RepairState repair, AnswerGrade grade) =>
        grade.Misconceptions.Any(read => read.Misconception == repair.Misconception && read.Certain);

    // Points made in the reply, without the mistake, are a right answer too, in whatever words.
    private static bool IsCleared(TurnDraft turn, MisconceptionId asked, string text, AnswerGrade grade) =>
        turn.Exercise.Grader.Clears(asked, text)
        || (grade.Points.Any() && grade.Misconceptions.All(read => !read.Certain || read.Misconception != asked));

    private static bool IsKnown(TurnDraft turn, MisconceptionRead read) =>
        read.Certain && turn.Pack.Misconceptions.Any(known => known.Id == read.Misconception);

    private static Misconception Known(TurnDraft turn, MisconceptionId id) =>
        turn.Pack.Misconceptions.First(known => known.Id == id);

    private static RepairState Of(TurnDraft turn, MisconceptionId id) =>
        turn.State.Repairs.FirstOrDefault(repair => repair.Misconception == id)
        ?? new RepairState(id, turn.Question.Id, 0, RepairStanding.Open);

    private static void Keep(TurnDraft turn, RepairState repair) => turn.State = turn.State with
    {
        Repairs = turn.State.Repairs.RemoveAll(old => old.Misconception == repair.Misconception).Add(repair),
    };

    private static void Say(TurnDraft turn, Wording words)
    {
        if (!Variants.IsUsed(turn.State, words))
        {
            turn.State = Variants.Use(turn.State, words);
            turn.Reply.May(words.Say, weight: 8);
        }
    }
}
