using System.Collections.Immutable;
using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Packs;
using TutorBot.Web.Pages;
using TutorBot.Web.Texts;

namespace TutorBot.Web.Talks;

/// <summary>The exercises on offer, and how far a learner is with each.</summary>
internal sealed class ExerciseCards(IExercises exercises, IConversationStore store, WebTexts texts)
{
    /// <summary>Stands for whoever has not begun: exercises are looked up by session.</summary>
    private static readonly LearnerId Nobody = new("nobody");

    /// <summary>Null where no such exercise is loaded.</summary>
    public Exercise? Find(LearnerId? learner, PackId pack) =>
        exercises.Find(new SessionId(learner ?? Nobody, pack, SessionId.NoClass));

    public async Task<ImmutableArray<ExerciseCard>> OfAsync(LearnerId? learner, CancellationToken stop)
    {
        var cards = ImmutableArray.CreateBuilder<ExerciseCard>();
        foreach (var pack in exercises.Packs)
        {
            if (Find(learner, pack) is { } exercise)
            {
                cards.Add(Card(exercise.Pack, await ProgressAsync(learner, pack, stop)));
            }
        }

        return cards.ToImmutable();
    }

    private static ExerciseCard Card(Pack pack, string? progress) =>
        new(pack.Id, pack.Title, pack.Texts[0].Paragraphs.Length, pack.Questions.Length, pack.ReadFirst, progress);

    private async Task<string?> ProgressAsync(LearnerId? learner, PackId pack, CancellationToken stop)
    {
        if (learner is not { } known)
        {
            return null;
        }

        var session = new SessionId(known, pack, SessionId.NoClass);
        var version = (await store.LoadAsync(session, stop)).Version;
        var last = version == 0 ? [] : await store.ReadTurnsAsync(session, version - 1, 1, stop);
        return last switch
        {
            [{ Progress.Ended: true }] => texts["progress.ended"],
            [var turn] => turn.Progress.Where,
            _ => null,
        };
    }
}
