using TutorBot.Host.Teams.Rendering;
using TutorBot.Host.Teams.Setup;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Endpoint;

namespace TutorBot.Host.Teams.Talking;

/// <summary>
/// Group chats and channels: the bot answers when it is mentioned, tutors nobody there, and says nothing of anyone's
/// answers or marks.
/// </summary>
internal sealed class Rooms(
    TeamsPost post,
    CurrentSessions sessions,
    PersonalChat chat,
    AnalysisCards analyses,
    TeamsErrands errands,
    ConnectorClient connector,
    TeamsTexts texts,
    TimeProvider time)
{
    private readonly SeenActivities _seen = new(time);

    public ActivityAnswer Hear(Activity activity)
    {
        if (_seen.IsNew(activity.Conversation.Id, activity.Id))
        {
            Do(TeamsCommand.Read(SpokenText.Of(activity)), activity);
        }

        return new ActivityAnswer.Taken();
    }

    /// <summary>The bot came into a room; Teams says so more than once.</summary>
    public ActivityAnswer Greet(Activity activity)
    {
        if (_seen.IsNew(activity.Conversation.Id, "greeting"))
        {
            Say(activity, new OutgoingMessage(texts.Get("room.hello")));
        }

        return new ActivityAnswer.Taken();
    }

    private void Do(TeamsCommand? command, Activity activity)
    {
        switch (command)
        {
            case TeamsCommand.Start:
                errands.Do("a start from a room", stop => StartAsync(activity, stop));
                break;
            case TeamsCommand.Analyze { What.Length: 0 }:
            case null when !activity.Attachments.IsEmpty:
                Say(activity, new OutgoingMessage(texts.Get("room.file")));
                break;
            case TeamsCommand.Analyze analyze:
                Say(activity, analyses.Of(analyze.What));
                break;
            default:
                Say(activity, new OutgoingMessage(texts.Get("room.help")));
                break;
        }
    }

    private void Say(Activity activity, OutgoingMessage message)
    {
        var to = ConversationReference.Of(activity);
        errands.Do("an answer in a room", stop => connector.SendAsync(to, message, stop));
    }

    /// <summary>Moves to the personal chat, and says in the room no more than that.</summary>
    private async Task<ConnectorAnswer> StartAsync(Activity activity, CancellationToken stop)
    {
        var room = ConversationReference.Of(activity);
        var opened = await connector.OpenPersonalChatAsync(room, stop);
        if (opened is ConnectorAnswer.Refused)
        {
            return await connector.SendAsync(room, new OutgoingMessage(texts.Get("room.install")), stop);
        }

        if (opened is not ConnectorAnswer.Done { Id: { Length: > 0 } id })
        {
            return opened;
        }

        var personal = activity with { Conversation = new Conversation(id, ConversationKind.Personal, room.TenantId) };
        var learner = await post.KnowAsync(personal, stop);
        if (await sessions.OfAsync(learner, stop) is { } session
            && await chat.WelcomeAsync(session, id, stop) is not ActivityAnswer.Taken)
        {
            return new ConnectorAnswer.NotNow(null, MayHaveArrived: false, "the tutor is busy");
        }

        return await connector.SendAsync(room, new OutgoingMessage(texts.Get("room.started")), stop);
    }
}
