using Microsoft.AspNetCore.Http;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;
using TutorBot.Web.Learners;

namespace TutorBot.Web.Talks;

/// <summary>Opens a session, or takes it up again after a pause.</summary>
internal sealed class Beginning(
    Visitors visitors, ExerciseCards cards, IConversationStore store, Post post, TimeProvider time, WebOptions options)
{
    /// <summary>Null where no such exercise is loaded; then no learner is made either.</summary>
    public async Task<Acceptance?> BeginAsync(HttpContext context, PackId pack, InboundKey key)
    {
        if (cards.Find(null, pack) is null)
        {
            return null;
        }

        var learner = await visitors.FindOrCreateAsync(context);
        var session = new SessionId(learner, pack, SessionId.NoClass);
        return await IsUnderWayAsync(session, context.RequestAborted)
            ? new Acceptance.Duplicate(0, Open: false)
            : await post.SendAsync(session, key, new InboundContent.Chose(Choice.Start), context.RequestAborted);
    }

    /// <summary>Whoever only looked at the start page goes on without another welcome.</summary>
    private async Task<bool> IsUnderWayAsync(SessionId session, CancellationToken stop)
    {
        var stored = await store.LoadAsync(session, stop);
        if (stored.State is not { Ending: null, Phase: not SessionPhase.New })
        {
            return false;
        }

        var last = await store.ReadTurnsAsync(session, stored.Version - 1, 1, stop);
        return !last.IsEmpty && time.GetUtcNow() - last[0].Inbound.At < options.Pause;
    }
}
