using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Packs;
using TutorBot.Host.Packs;

namespace TutorBot.Host.Teams.Talking;

/// <summary>Which exercise a learner is at, where a channel shows one at a time.</summary>
internal sealed class CurrentSessions(IConversationStore store, IExercises exercises)
{
    /// <summary>
    /// The one last used, here or in another channel; else the exercise that ships, else the first. Null where none is
    /// loaded.
    /// </summary>
    public async Task<SessionId?> OfAsync(LearnerId learner, CancellationToken stop)
    {
        var used = (await store.SessionsOfAsync(learner, stop))
            .Where(session => session.Class == SessionId.NoClass && exercises.Find(session) is not null)
            .Select(session => (SessionId?)session)
            .FirstOrDefault();
        return used ?? (Usual() is { } pack ? new SessionId(learner, pack, SessionId.NoClass) : null);
    }

    /// <summary>The names of the exercises, for whoever has to choose.</summary>
    public string Names => string.Join(", ", exercises.Packs.Select(pack => pack.Value));

    public bool IsLoaded(string pack) => exercises.Packs.Any(known => known.Value == pack);

    /// <summary>The pack of that name, or whose name begins so; null where there is none.</summary>
    public PackId? Find(string name) => exercises.Packs
        .Where(pack => pack.Value.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        .Select(pack => (PackId?)pack)
        .FirstOrDefault();

    private PackId? Usual() =>
        Find(PackOpening.Usual) ?? exercises.Packs.Select(pack => (PackId?)pack).FirstOrDefault();
}
