using TutorBot.Host.Teams.Invokes;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Endpoint;

namespace TutorBot.Host.Teams.Talking;

/// <summary>Sorts what Teams tells: to the personal chat, to a room, to an invoke, or nowhere.</summary>
internal sealed class TeamsAdapter(PersonalChat chat, Rooms rooms, TeamsInvokes invokes, TeamsAddresses addresses)
    : IActivityReceiver
{
    public async Task<ActivityAnswer> ReceiveAsync(Activity activity, CancellationToken stop)
    {
        if (activity.Conversation.Id.Length == 0 || activity.From.Id.Length == 0 || activity.Id.Length == 0)
        {
            // Nobody could be answered, nor the same be recognised.
            return new ActivityAnswer.Taken();
        }

        return activity.Conversation.Kind == ConversationKind.Personal
            ? await PersonalAsync(activity, stop)
            : await RoomAsync(activity, stop);
    }

    private async Task<ActivityAnswer> PersonalAsync(Activity activity, CancellationToken stop)
    {
        switch (activity.Kind)
        {
            case ActivityKind.Message:
                return await chat.HearAsync(activity, stop);
            case ActivityKind.MessageUpdate when activity.EventType == "editMessage":
                return await chat.EditAsync(activity, stop);
            case ActivityKind.MessageDelete:
                return await chat.ForgetAsync(activity, stop);
            case ActivityKind.InstallationUpdate or ActivityKind.ConversationUpdate when IsJoining(activity):
                return await chat.WelcomeAsync(activity, stop);
            case ActivityKind.InstallationUpdate or ActivityKind.ConversationUpdate when IsLeaving(activity):
                await addresses.ForgetAsync(activity.Conversation.Id, stop);
                return new ActivityAnswer.Taken();
            case ActivityKind.Invoke:
                return await invokes.AnswerAsync(activity, stop);
            default:
                return new ActivityAnswer.Taken();
        }
    }

    private async Task<ActivityAnswer> RoomAsync(Activity activity, CancellationToken stop) => activity.Kind switch
    {
        ActivityKind.Message when activity.MentionsBot => await rooms.HearAsync(activity, stop),
        ActivityKind.ConversationUpdate or ActivityKind.InstallationUpdate when IsJoining(activity) =>
            await rooms.GreetAsync(activity, stop),
        ActivityKind.Invoke => await invokes.AnswerAsync(activity, stop),
        _ => new ActivityAnswer.Taken(),
    };

    private static bool IsJoining(Activity activity) =>
        activity.Kind == ActivityKind.InstallationUpdate
            ? activity.Action.StartsWith("add", StringComparison.Ordinal)
            : activity.MembersAdded.Any(member => member.Id == activity.Recipient.Id);

    private static bool IsLeaving(Activity activity) =>
        activity.Kind == ActivityKind.InstallationUpdate
            ? activity.Action.StartsWith("remove", StringComparison.Ordinal)
            : activity.MembersRemoved.Any(member => member.Id == activity.Recipient.Id);
}
