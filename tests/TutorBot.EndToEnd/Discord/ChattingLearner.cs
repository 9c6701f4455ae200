using TutorBot.Testing.Discord;
using TutorBot.Testing.Discord.World;

namespace TutorBot.EndToEnd.Discord;

/// <summary>A learner in Discord who types a line, reads what comes, and types the next.</summary>
internal sealed class ChattingLearner(FakeDiscord discord, FakeUser user, IReadOnlyList<string> lines)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    /// <summary>No measure of speed: only so that what is never answered is named.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly List<FakeMessage> _said = [];
    private int _count;

    public FakeUser User => user;

    /// <summary>In the order in which they were typed.</summary>
    public IReadOnlyList<FakeMessage> Said => _said;

    /// <summary>How much was said, for whoever watches from another thread.</summary>
    public int Count => Volatile.Read(ref _count);

    public IReadOnlyList<FakeMessage> Heard => discord.FromBot(user);

    public async Task TalkAsync(CancellationToken stop)
    {
        foreach (var line in lines)
        {
            var before = Heard.Count;
            _said.Add(discord.Say(user, line));
            Interlocked.Increment(ref _count);
            await UntilHeardAsync(before, line, stop);
        }
    }

    private async Task UntilHeardAsync(int before, string line, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        while (Heard.Count == before)
        {
            try
            {
                await Task.Delay(Pause, TimeProvider.System, patience.Token);
            }
            catch (OperationCanceledException fault) when (!stop.IsCancellationRequested)
            {
                throw new TimeoutException(
                    $"\"{line}\" was never answered, message {_said.Count} of {user.Name}.", fault);
            }
        }
    }
}
