using TutorBot.Storage;

namespace TutorBot.EndToEnd.Kill;

/// <summary>Learners who talk at once.</summary>
internal sealed class TalkingCrowd(IReadOnlyList<TalkingLearner> learners) : IDisposable
{
    public IEnumerable<TalkingLearner> Learners => learners;

    /// <summary>How many messages were acknowledged so far.</summary>
    public int Said => learners.Sum(learner => learner.Said);

    /// <summary>How many messages had to be sent more than once.</summary>
    public int SentAgain => learners.Sum(learner => learner.SentAgain);

    /// <summary>Each begins in turn, so that a copy of what is kept then knows all of them.</summary>
    public static async Task<TalkingCrowd> BeginAsync(int count, Uri address, CancellationToken stop)
    {
        var learners = Enumerable.Range(0, count).Select(at => new TalkingLearner(address, new Random(at))).ToArray();
        foreach (var learner in learners)
        {
            await learner.BeginAsync(stop);
        }

        return new TalkingCrowd(learners);
    }

    /// <summary>All talk while something is done to the program; what is under way at its end stays open.</summary>
    public async Task TalkWhileAsync(Uri address, Func<Task> happening, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var talks = learners.Select(learner => learner.TalkAsync(address, enough.Token)).ToArray();
        try
        {
            await happening();
        }
        finally
        {
            await enough.CancelAsync();
            await Task.WhenAll(talks);
        }
    }

    /// <summary>Has what was under way acknowledged too.</summary>
    public Task SettleAsync(CancellationToken stop) =>
        Task.WhenAll(learners.Select(learner => learner.SettleAsync(stop)));

    /// <summary>All say the same again elsewhere, each in the same order.</summary>
    public Task RepeatAsync(Uri address, CancellationToken stop) =>
        Task.WhenAll(learners.Select(learner => learner.RepeatAsync(address, stop)));

    public async Task<IReadOnlyList<LearnerRecord>> RecordsAsync(DataStore store, CancellationToken stop)
    {
        var records = new List<LearnerRecord>();
        foreach (var learner in learners)
        {
            records.Add(await LearnerRecord.ReadAsync(store, learner.Account, stop));
        }

        return records;
    }

    /// <summary>What each was last refused with, to say why nothing goes on.</summary>
    public override string ToString() => string.Join("; ", learners.Select(learner => learner.Trouble));

    public void Dispose()
    {
        foreach (var learner in learners)
        {
            learner.Dispose();
        }
    }
}
