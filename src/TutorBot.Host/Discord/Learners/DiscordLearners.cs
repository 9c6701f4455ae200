using System.Collections.Concurrent;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Exercises;
using TutorBot.Discord;
using TutorBot.Grading.Packs;

namespace TutorBot.Host.Discord.Learners;

/// <summary>Which learner a person in Discord is, and which of their talks is meant.</summary>
internal sealed class DiscordLearners(
    ILearners learners, IConversationStore store, IExercises exercises, DiscordSettings settings)
{
    private const string Person = "discord";
    private const string Thread = "discord-thread";
    private const string DirectMessage = "discord-direct";
    private const int MostRemembered = 10_000;

    /// <summary>Chosen in this run and perhaps without a turn yet; what has one is found in the store.</summary>
    private readonly ConcurrentDictionary<LearnerId, PackId> _chosen = new();

    private readonly ConcurrentDictionary<(UserId, ChannelId), ChannelId> _threads = new();

    /// <summary>Null where they never wrote, or had everything deleted.</summary>
    public Task<LearnerId?> FindAsync(UserId person, CancellationToken stop) =>
        learners.FindAsync(AccountOf(person), stop);

    /// <summary>The talk that a person's words belong to: the one last used, else the exercise that is set.</summary>
    public async Task<SessionId> SessionAsync(UserId person, CancellationToken stop)
    {
        var learner = await learners.FindOrCreateAsync(AccountOf(person), stop);
        return new SessionId(learner, await PackAsync(learner, stop), SessionId.NoClass);
    }

    /// <summary>As above, of an exercise chosen by name; null where there is none of that name.</summary>
    public async Task<SessionId?> SessionAsync(UserId person, string exercise, CancellationToken stop)
    {
        if (exercises.Packs.FirstOrDefault(pack => Is(pack, exercise)) is not { Value: not null } chosen)
        {
            return null;
        }

        var learner = await learners.FindOrCreateAsync(AccountOf(person), stop);
        Remember(_chosen, learner, chosen);
        return new SessionId(learner, chosen, SessionId.NoClass);
    }

    /// <summary>True once a talk has begun.</summary>
    public async Task<bool> HasBegunAsync(SessionId session, CancellationToken stop) =>
        (await store.LoadAsync(session, stop)).Version > 0;

    /// <summary>The exercise that somebody's look-ups are about; they make nobody a learner.</summary>
    public async Task<Exercise?> ExerciseAsync(UserId person, CancellationToken stop)
    {
        var learner = await FindAsync(person, stop) ?? new LearnerId("nobody");
        return exercises.Find(new SessionId(learner, await PackAsync(learner, stop), SessionId.NoClass));
    }

    /// <summary>Makes the person the learner of a code from elsewhere.</summary>
    public async Task<CodeAnswer> RedeemAsync(UserId person, string code, CancellationToken stop)
    {
        var answer = await learners.RedeemAsync(code, $"{Person}:{person}", stop);
        return answer is not CodeAnswer.Opened opened
            || await learners.LinkAsync(opened.Learner, AccountOf(person), stop)
            ? answer
            : new CodeAnswer.Unknown();
    }

    /// <summary>The thread in which a person talks, opened where there is none.</summary>
    public async Task<ChannelId> ThreadOfAsync(
        UserId person, ChannelId parent, Func<Task<ChannelId>> open, CancellationToken stop)
    {
        if (_threads.TryGetValue((person, parent), out var known))
        {
            return known;
        }

        var thread = await open();
        Remember(_threads, (person, parent), thread);
        if (await FindAsync(person, stop) is { } learner)
        {
            await learners.LinkAsync(learner, new Account(Thread, thread.ToString()), stop);
        }

        return thread;
    }

    /// <summary>
    /// Keeps whose direct message a channel is: that a message was deleted is told without its author.
    /// </summary>
    public async Task NoteDirectAsync(UserId person, ChannelId channel, CancellationToken stop)
    {
        var account = new Account(DirectMessage, channel.ToString());
        if (await FindAsync(person, stop) is { } learner && await learners.FindAsync(account, stop) != learner)
        {
            await learners.LinkAsync(learner, account, stop);
        }
    }

    /// <summary>Whose talk a channel holds; null where it is none.</summary>
    public async Task<LearnerId?> OwnerOfAsync(ChannelId channel, CancellationToken stop) =>
        await learners.FindAsync(new Account(DirectMessage, channel.ToString()), stop)
        ?? await learners.FindAsync(new Account(Thread, channel.ToString()), stop);

    /// <summary>True for a thread that was opened for just this person.</summary>
    public async Task<bool> IsThreadOfAsync(UserId person, ChannelId channel, CancellationToken stop) =>
        await learners.FindAsync(new Account(Thread, channel.ToString()), stop) is { } owner
        && owner == await FindAsync(person, stop);

    private static Account AccountOf(UserId person) => new(Person, person.ToString());

    private async Task<PackId> PackAsync(LearnerId learner, CancellationToken stop)
    {
        if (_chosen.TryGetValue(learner, out var chosen) && exercises.Packs.Contains(chosen))
        {
            return chosen;
        }

        var used = await store.SessionsOfAsync(learner, stop);
        return used.Select(session => session.Pack).Where(exercises.Packs.Contains).FirstOrDefault(Default());
    }

    private PackId Default() =>
        exercises.Packs.Where(pack => Is(pack, settings.Pack)).FirstOrDefault(exercises.Packs[0]);

    private static bool Is(PackId pack, string name) =>
        string.Equals(pack.Value, name, StringComparison.OrdinalIgnoreCase);

    // What is forgotten here is found in the store; a thread is then opened anew.
    private static void Remember<TKey, TValue>(ConcurrentDictionary<TKey, TValue> known, TKey key, TValue value)
        where TKey : notnull
    {
        if (known.Count >= MostRemembered)
        {
            known.Clear();
        }

        known[key] = value;
    }
}
