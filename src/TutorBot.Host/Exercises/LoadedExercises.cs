using System.Collections.Immutable;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Phrases;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Packs;

namespace TutorBot.Host.Exercises;

/// <summary>The exercises of the packs loaded now; the whole set is replaced at once when packs change.</summary>
internal sealed class LoadedExercises(Phrasebook phrases, ReadingShelf? readings, LikenessShelf? fitted)
    : IExercises
{
    private volatile ImmutableSortedDictionary<string, Exercise> _exercises =
        ImmutableSortedDictionary<string, Exercise>.Empty;

    public ImmutableArray<PackId> Packs => [.. _exercises.Values.Select(exercise => exercise.Pack.Id)];

    public Exercise? Find(SessionId session) => _exercises.GetValueOrDefault(session.Pack.Value);

    /// <summary>Takes the packs as they are now; the reader of an unchanged pack is kept.</summary>
    public void Take(IEnumerable<Pack> packs)
    {
        var before = _exercises;
        _exercises = packs.ToImmutableSortedDictionary(
            pack => pack.Id.Value,
            pack => before.GetValueOrDefault(pack.Id.Value) is { } exercise && exercise.Pack == pack
                ? exercise with { Settings = SettingsOf(pack) }
                : new Exercise(Grader.For(pack, fitted), phrases, SettingsOf(pack)),
            StringComparer.Ordinal);
    }

    /// <summary>
    /// Readies the readers on a thread of their own, so that nobody waits for it; a first answer meets what is done.
    /// </summary>
    public void WarmBehind(CancellationToken stop)
    {
        var graders = _exercises.Values.Select(exercise => exercise.Grader).OfType<Grader>().ToImmutableArray();
        new Thread(() =>
        {
            foreach (var grader in graders)
            {
                grader.Warm(stop);
            }
        }) { IsBackground = true }.Start();
    }

    private ExerciseSettings SettingsOf(Pack pack) => readings is null
        ? ExerciseSettings.Default
        : ExerciseSettings.Default with { Attached = readings.Of(pack).Paragraphs };
}
