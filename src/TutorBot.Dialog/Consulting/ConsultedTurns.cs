using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading.Consulting;

namespace TutorBot.Dialog.Consulting;

/// <summary>
/// The tutor's turns with a second reader. A turn is taken first without it; where the answer to the current question
/// was in doubt, it is asked once, and the same turn is taken again with what it said. Without an opinion the first
/// stands.
/// </summary>
public sealed class ConsultedTurns(IExercises exercises, ISecondReader reader) : ITurnFunction
{
    private readonly TutorTurns _plain = new(exercises);

    public TurnOutcome Take(SessionState state, Inbound inbound) => _plain.Take(state, inbound);

    public async ValueTask<TurnOutcome> TakeAsync(SessionState state, Inbound inbound, CancellationToken stop)
    {
        if (exercises.Find(inbound.Session) is not { } exercise)
        {
            return Take(state, inbound);
        }

        var first = new ConsultedGrader(exercise.Grader, null, null);
        var outcome = Tutor.Turn(state, inbound, exercise with { Grader = first });
        var doubtful = first.Doubtful.FirstOrDefault(answer => answer.Question == state.Current);
        return doubtful is not null && await reader.AskAsync(exercise.Pack, doubtful, stop) is { } opinion
            ? Tutor.Turn(state, inbound, With(exercise, doubtful, opinion))
            : outcome;
    }

    private static Exercise With(Exercise exercise, UncertainAnswer answer, SecondOpinion opinion) =>
        exercise with { Grader = new ConsultedGrader(exercise.Grader, answer, opinion) };
}
