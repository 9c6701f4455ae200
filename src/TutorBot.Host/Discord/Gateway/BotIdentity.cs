using TutorBot.Discord;

namespace TutorBot.Host.Discord.Gateway;

/// <summary>Who the bot is in Discord; known before the first event comes.</summary>
internal sealed class BotIdentity
{
    private readonly TaskCompletionSource<UserId> _self = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<UserId> SelfAsync(CancellationToken stop) => _self.Task.WaitAsync(stop);

    public void Is(UserId self) => _self.TrySetResult(self);
}
