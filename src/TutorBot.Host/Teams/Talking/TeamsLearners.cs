using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Teams.Activities;

namespace TutorBot.Host.Teams.Talking;

/// <summary>Who speaks, by the tenant and the person's id in its directory.</summary>
internal sealed class TeamsLearners(ILearners learners)
{
    public static Account AccountOf(Activity activity)
    {
        // Only a playground leaves the directory's id out; the other one is good for this bot alone.
        var person = activity.From.ObjectId is { Length: > 0 } directory ? directory : activity.From.Id;
        return new Account(TeamsAddresses.Channel, $"{activity.Conversation.TenantId}/{person}");
    }

    public Task<LearnerId> FindOrCreateAsync(Activity activity, CancellationToken stop) =>
        learners.FindOrCreateAsync(AccountOf(activity), stop);

    /// <summary>The code that opens the learner's sessions elsewhere.</summary>
    public async Task<string> CodeAsync(LearnerId learner, CancellationToken stop) =>
        (await learners.CodeAsync(learner, stop))?.Value ?? "";

    /// <summary>Makes this person the learner whose code it is.</summary>
    public async Task<CodeAnswer> LinkAsync(Activity activity, string code, CancellationToken stop)
    {
        var account = AccountOf(activity);
        var answer = await learners.RedeemAsync(code, $"{account.Channel}:{account.Secret}", stop);
        return answer is CodeAnswer.Opened opened && !await learners.LinkAsync(opened.Learner, account, stop)
            ? new CodeAnswer.Unknown()
            : answer;
    }

    public Task<bool> EraseAsync(LearnerId learner, CancellationToken stop) => learners.DeleteAsync(learner, stop);
}
