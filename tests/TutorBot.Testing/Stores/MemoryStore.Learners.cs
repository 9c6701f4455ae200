using System.Security.Cryptography;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Testing.Stores;

public sealed partial class MemoryStore
{
    private readonly Dictionary<LearnerId, RejoinCode?> _learners = [];
    private readonly Dictionary<Account, LearnerId> _accounts = [];

    public Task<LearnerId?> FindAsync(Account account, CancellationToken stop) => Locked<LearnerId?>(() =>
        _accounts.TryGetValue(account, out var learner) ? learner : null);

    public Task<LearnerId> FindOrCreateAsync(Account account, CancellationToken stop) => Locked(() =>
    {
        if (!_accounts.TryGetValue(account, out var learner))
        {
            Write();
            learner = new LearnerId($"learner-{_accounts.Count + 1}");
            _learners[learner] = null;
            _accounts[account] = learner;
        }

        return learner;
    });

    public Task<bool> LinkAsync(LearnerId learner, Account account, CancellationToken stop) => Locked(() =>
    {
        if (!_learners.ContainsKey(learner))
        {
            return false;
        }

        _accounts[account] = learner;
        return true;
    });

    public Task<RejoinCode?> CodeAsync(LearnerId learner, CancellationToken stop) => Locked(() =>
        _learners.GetValueOrDefault(learner) is { } code && code.Expires > Clock.GetUtcNow() ? code : Rotate(learner));

    public Task<RejoinCode?> RotateCodeAsync(LearnerId learner, CancellationToken stop) =>
        Locked(() => Rotate(learner));

    public Task<CodeAnswer> RedeemAsync(string code, string caller, CancellationToken stop) => Locked<CodeAnswer>(() =>
    {
        if (_limit.Wait(caller) is { } wait)
        {
            return new CodeAnswer.TryLater(wait);
        }

        var read = RejoinCode.Read(code);
        foreach (var (learner, known) in _learners)
        {
            if (known is not null && known.Value == read && known.Expires > Clock.GetUtcNow())
            {
                return new CodeAnswer.Opened(learner);
            }
        }

        _limit.CountWrong(caller);
        return new CodeAnswer.Unknown();
    });

    public Task<bool> DeleteAsync(LearnerId learner, CancellationToken stop) => Locked(() =>
    {
        foreach (var account in _accounts.Where(entry => entry.Value == learner).Select(entry => entry.Key).ToArray())
        {
            _accounts.Remove(account);
        }

        foreach (var session in _sessions.Keys.Where(session => session.Learner == learner).ToArray())
        {
            _sessions.Remove(session);
        }

        _inbox.Where(row => row.Inbound.Session.Learner == learner).ToList().ForEach(row => row.Deleted = true);
        _outbox.Where(row => row.Session.Learner == learner).ToList().ForEach(row => row.Ended = true);
        return _learners.Remove(learner);
    });

    private RejoinCode? Rotate(LearnerId learner)
    {
        Write();
        return _learners.ContainsKey(learner)
            ? _learners[learner] = RejoinCode.From(
                RandomNumberGenerator.GetBytes(RejoinCode.RandomBytes), Clock.GetUtcNow())
            : null;
    }
}
