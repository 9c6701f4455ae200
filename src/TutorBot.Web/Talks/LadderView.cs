using System.Collections.Immutable;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Web.Talks;

/// <summary>
/// What a learner can press now: what the tutor offers, and what is always there. Each button keeps its place.
/// </summary>
/// <param name="Near">In the row: what a stuck learner reaches for first.</param>
/// <param name="Further">One step away.</param>
/// <param name="Begun">False before the first turn, when "start" is not yet "go on".</param>
public sealed record LadderView(ImmutableArray<Choice> Near, ImmutableArray<Choice> Further, bool Begun)
{
    private static readonly ImmutableArray<Choice> WhileAsking =
    [
        Choice.Hint, Choice.Simpler, Choice.WordHelp, Choice.Why, Choice.DidSay, Choice.Next, Choice.Stop,
        Choice.Progress, Choice.Help,
    ];

    private static readonly ImmutableArray<Choice> WhileRevising =
        [Choice.Leave, Choice.WordHelp, Choice.Why, Choice.DidSay, Choice.Stop, Choice.Progress, Choice.Help];

    private static readonly ImmutableArray<Choice> AfterTheEnd = [Choice.Restart, Choice.Why, Choice.Progress];

    /// <param name="offers">What the tutor's last reply offers.</param>
    public static LadderView Of(SessionPhase phase, ImmutableArray<Choice> offers)
    {
        // The text is beside the talk, so it needs no button.
        var all = offers.Union(Standing(phase)).Where(choice => choice != Choice.Passage).Order().ToList();
        return new LadderView(
            [.. all.Where(choice => IsNear(choice, offers))],
            [.. all.Where(choice => !IsNear(choice, offers))],
            phase != SessionPhase.New);
    }

    private static ImmutableArray<Choice> Standing(SessionPhase phase) => phase switch
    {
        SessionPhase.Asking => WhileAsking,
        SessionPhase.Revising => WhileRevising,
        SessionPhase.Ended => AfterTheEnd,
        _ => [Choice.Start],
    };

    private static bool IsNear(Choice choice, ImmutableArray<Choice> offers) =>
        choice is Choice.Start or Choice.Restart or Choice.Hint or Choice.Simpler or Choice.Leave
        || (choice == Choice.Next && offers.Contains(choice));
}
