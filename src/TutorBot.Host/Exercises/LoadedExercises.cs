using System.Collections.Immutable;
using TutorBot.Dialog;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using TutorBot.Host.Packs;

namespace TutorBot.Host.Exercises;

/// <summary>The exercises of the packs loaded now; the whole set is replaced at once when packs change.</summary>
internal sealed partial class LoadedExercises(Phrasebook phrases, ReadingShelf? readings)
    : IExercises
{
    private volatile ImmutableSortedDictionary<string, Exercise> _exercises =
        ImmutableSortedDictionary<string, Exercise>.Empty;

    /// <summary>The exercise for whoever names none comes first, the others by their ids.</summary>
    public ImmutableArray<PackId> Packs => [.. InOrder().Select(exercise => exercise.Pack.Id)];

    public Exercise? Find(SessionId session) => _exercises.GetValueOrDefault(session.Pack.Value);

    /// <summary>Takes the packs as they are now; the reader of an unchanged pack is kept.</summary>
    public void Take(IEnumerable<Pack> packs)
    {
        var before = _exercises;
        _exercises = packs.ToImmutableSortedDictionary(
            pack => pack.Id.Value,
            pack => before.GetValueOrDefault(pack.Id.Value) is { } exercise && exercise.Pack == pack
                ? exercise with { Settings = SettingsOf(pack) }
                : new Exercise(Grader.For(pack), phrases, SettingsOf(pack)),
            StringComparer.Ordinal);
    }

    /// <summary>
    /// Readies the readers on a thread of their own, so that nobody waits for it; a first answer meets what is done.
    /// Each exercise is rehearsed with nobody, so that all that a first turn needs has run once.
    /// </summary>
    /// <param name="log">Told of an exercise that fails; it is tried again by its first learner.</param>
    public Task WarmAsync(ILogger log, CancellationToken stop)
    {
        var exercises = InOrder().ToImmutableArray();
        return Task.Factory.StartNew(
            () => Warm(exercises, log, stop),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }

    private static void Warm(ImmutableArray<Exercise> exercises, ILogger log, CancellationToken stop)
    {
        foreach (var exercise in exercises)
        {
            Try(exercise, Rehearse, log, stop);
        }

        foreach (var exercise in exercises)
        {
            Try(exercise, known => (known.Grader as Grader)?.Warm(stop), log, stop);
        }
    }

    // The edge of the work behind the talks: a fault of one exercise must not end the program.
    private static void Try(Exercise exercise, Action<Exercise> warm, ILogger log, CancellationToken stop)
    {
        try
        {
            if (!stop.IsCancellationRequested)
            {
                warm(exercise);
            }
        }
        catch (Exception fault)
        {
            LogNotWarmed(log, exercise.Pack.Id, fault.GetType().Name);
        }
    }

    private IEnumerable<Exercise> InOrder() =>
        _exercises.Values.OrderBy(exercise => exercise.Pack.Id.Value == PackOpening.Usual ? 0 : 1);

    private static void Rehearse(Exercise exercise)
    {
        var session = new SessionId(new LearnerId("nobody"), exercise.Pack.Id, SessionId.NoClass);
        var state = SessionState.New(session, seed: 0);
        var answer = exercise.Pack.Questions[0].Elements[0].Point;
        InboundContent[] said = [new InboundContent.Chose(Choice.Start), new InboundContent.Said(answer)];
        foreach (var content in said)
        {
            var inbound = new Inbound(
                new InboundKey("w:rehearsal"), session, DateTimeOffset.UnixEpoch, Destination.Web, content);
            state = Tutor.Turn(state, inbound, exercise).State;
        }
    }

    private ExerciseSettings SettingsOf(Pack pack) => readings is null
        ? ExerciseSettings.Default
        : ExerciseSettings.Default with { Attached = readings.Of(pack).Paragraphs };
}
