using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Host.Chat;
using TutorBot.Host.Teams.Invokes;
using TutorBot.Host.Teams.Rendering;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Endpoint;

namespace TutorBot.Host.Teams.Talking;

/// <summary>The personal chat: where the tutoring happens.</summary>
internal sealed class PersonalChat(
    TeamsPost post,
    CurrentSessions sessions,
    TeamsCommands commands,
    CardInputs inputs,
    AttachedFiles files,
    TimeProvider time)
{
    private const string CardTypes = "application/vnd.microsoft.card.";

    /// <summary>After such a pause a new installation greets again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    /// <summary>So long an edit waits for the turn of what it may have changed.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(3);

    public async Task<ActivityAnswer> HearAsync(Activity activity, CancellationToken stop)
    {
        var learner = await post.KnowAsync(activity, stop);
        if (CardInput.Read(activity.Value) is { } input)
        {
            return await inputs.SubmitAsync(input, activity, learner, stop);
        }

        var text = SpokenText.Of(activity);
        var command = TeamsCommand.Read(text);
        if (!activity.Files.IsEmpty && (text.Length == 0 || command is TeamsCommand.Analyze))
        {
            return files.Read(activity);
        }

        if (text.Length == 0 && !activity.Attachments.IsEmpty)
        {
            // A card of the message extension is no answer; a picture might have been meant as one.
            return activity.Attachments.All(type => type.StartsWith(CardTypes, StringComparison.Ordinal))
                ? new ActivityAnswer.Taken()
                : await commands.WordsAsync(activity, "only-words", stop);
        }

        var answer = command is not null
            ? await commands.DoAsync(command, activity, learner, stop)
            : await SayAsync(text, activity, learner, stop);
        return answer is ActivityAnswer.Taken && !activity.Files.IsEmpty
            ? await commands.WordsAsync(activity, "file.aside", stop)
            : answer;
    }

    private async Task<ActivityAnswer> SayAsync(
        string text, Activity activity, LearnerId learner, CancellationToken stop) =>
        await sessions.OfAsync(learner, stop) is { } session
            ? await post.SendAsync(session, activity.Conversation.Id, activity.Id, Content(text), stop)
            : await commands.WordsAsync(activity, "no-exercise", stop);

    /// <summary>
    /// An edit of what was said last is a new try at the same; one of something older would be taken for an answer to
    /// what is asked now, so it is left.
    /// </summary>
    public async Task<ActivityAnswer> EditAsync(Activity activity, CancellationToken stop)
    {
        var learner = await post.KnowAsync(activity, stop);
        if (await sessions.OfAsync(learner, stop) is not { } session)
        {
            return new ActivityAnswer.Taken();
        }

        // What was sent a moment ago may still wait for its turn.
        if (!await post.AreDoneAsync(session, Moment, stop))
        {
            return new ActivityAnswer.NotNow();
        }

        if (await post.LastAsync(session, stop) is not { } last || !IsOf(last.Inbound.Key, activity))
        {
            return new ActivityAnswer.Taken();
        }

        var name = $"{activity.Id}:e:{activity.Timestamp?.ToUnixTimeMilliseconds()}";
        var content = new InboundContent.Said(SpokenText.Of(activity));
        return await post.SendAsync(session, activity.Conversation.Id, name, content, stop);
    }

    /// <summary>What its author deletes is forgotten here too, with its edits.</summary>
    public async Task<ActivityAnswer> ForgetAsync(Activity activity, CancellationToken stop)
    {
        var learner = await post.KnowAsync(activity, stop);
        await post.ForgetAsync(learner, key => IsOf(key, activity), stop);
        return new ActivityAnswer.Taken();
    }

    /// <summary>
    /// The bot came into the chat. Teams says so twice, in either order; both have the same key, so one greets.
    /// </summary>
    public async Task<ActivityAnswer> WelcomeAsync(Activity activity, CancellationToken stop)
    {
        var learner = await post.KnowAsync(activity, stop);
        return await sessions.OfAsync(learner, stop) is { } session
            ? await WelcomeAsync(session, activity.Conversation.Id, stop)
            : await commands.WordsAsync(activity, "no-exercise", stop);
    }

    /// <summary>Opens the session, or takes it up again; nothing where it is under way.</summary>
    public async Task<ActivityAnswer> WelcomeAsync(SessionId session, string conversation, CancellationToken stop)
    {
        var stored = await post.LoadAsync(session, stop);
        if (stored.State is { Ending: null, Phase: not SessionPhase.New }
            && await post.LastAsync(session, stop) is { } last
            && time.GetUtcNow() - last.Inbound.At < Pause)
        {
            return new ActivityAnswer.Taken();
        }

        var start = new InboundContent.Chose(Choice.Start);
        return await post.SendAsync(session, conversation, $"welcome:{stored.Version}", start, stop);
    }

    private static InboundContent Content(string text) =>
        ChatLine.Read(text) is ChatLine.Message message ? message.Content : new InboundContent.Said(text);

    private static bool IsOf(InboundKey key, Activity activity)
    {
        var original = TeamsPost.KeyOf(activity.Conversation.Id, activity.Id).Value;
        return key.Value == original || key.Value.StartsWith(original + ":e:", StringComparison.Ordinal);
    }
}
