using System.Collections.Immutable;
using System.Globalization;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Turns;

/// <summary>How far a session has come, in words.</summary>
internal static class ProgressWords
{
    public static SessionProgress Of(SessionState state, Exercise exercise)
    {
        var at = state.Current is { } current
            ? exercise.Pack.Questions.Select(question => question.Id).ToList().IndexOf(current)
            : 0;
        var question = state.Of(exercise.Pack.Questions[Math.Max(at, 0)].Id);
        var where = state.Phase switch
        {
            SessionPhase.Ended when state.Ending == Ending.Done => Fill(exercise, "progress.done"),
            SessionPhase.Revising => Fill(exercise, "progress.last"),
            _ => Fill(
                exercise, "progress.where",
                ("n", Number(at + 1)), ("count", Number(exercise.Pack.Questions.Length))),
        };
        var words = Fill(
            exercise, "progress.words",
            ("made", Number(Count(state, question, Standing.Full))),
            ("begun", Number(Count(state, question, Standing.Partial))),
            ("fix", Number(state.Repairs.Count(repair => repair.Standing == RepairStanding.Open))));
        return new SessionProgress(where, words, Made(exercise, question), state.Phase == SessionPhase.Ended);
    }

    private static ImmutableArray<string> Made(Exercise exercise, QuestionState question) =>
    [
        .. exercise.Pack.Questions
            .First(known => known.Id == question.Question).Elements
            .Where(element => question.Point(element.Id).Standing == Standing.Full)
            .Select(element => element.Short),
    ];

    // Once all questions are behind, all of them count.
    private static int Count(SessionState state, QuestionState question, Standing standing) =>
        (IsBehind(state) ? state.Questions : [question])
            .Sum(counted => counted.Points.Count(point => point.Standing == standing));

    private static bool IsBehind(SessionState state) =>
        state.Phase == SessionPhase.Revising || state is { Phase: SessionPhase.Ended, Ending: Ending.Done };

    private static string Fill(Exercise exercise, string key, params ReadOnlySpan<(string Slot, string Words)> slots) =>
        Slots.Fill(exercise.Phrases[key][0], slots).Say;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
