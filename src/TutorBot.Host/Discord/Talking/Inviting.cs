using System.Collections.Immutable;
using System.Net;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Replies;
using TutorBot.Discord;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Messages.Components;
using TutorBot.Discord.Rest;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Rendering;

namespace TutorBot.Host.Discord.Talking;

/// <summary>
/// Takes a talk that was started in a server to where nobody reads along: a direct message; where those are closed, a
/// private thread; where that is not allowed, answers that only the learner sees.
/// </summary>
internal sealed class Inviting(
    IDiscordRest rest,
    IInteractionDesk desk,
    Posting posting,
    ReplyRenderer renderer,
    DiscordLearners learners,
    DiscordTexts texts)
{
    private const int LongestName = 60;

    public async Task SendAsync(InteractionHead head, Reply reply, string nonce, CancellationToken stop)
    {
        var (note, draft) = await FindPlaceAsync(head, reply, nonce, stop);
        await desk.ReplyAsync(head, draft ?? Note(texts[note]), stop);
    }

    /// <returns>What to say as the answer: a note, or the reply itself where there is no better place.</returns>
    private async Task<(string Note, MessageDraft? Draft)> FindPlaceAsync(
        InteractionHead head, Reply reply, string nonce, CancellationToken stop)
    {
        try
        {
            await posting.ToPersonAsync(head.User.Id, renderer.Render(reply, byForm: false), nonce, stop);
            return ("started.by-message", null);
        }
        catch (DiscordApiException refused) when (refused.IsClosedDirectMessage)
        {
            // On to the next best place.
        }

        var drafts = renderer.Render(reply, byForm: true);
        return await TryThreadAsync(head, drafts, nonce, stop)
            ? ("started.by-thread", null)
            : ("started.here", Here(drafts));
    }

    private async Task<bool> TryThreadAsync(
        InteractionHead head, ImmutableArray<MessageDraft> drafts, string nonce, CancellationToken stop)
    {
        if (head.ChannelId is not { } parent)
        {
            return false;
        }

        try
        {
            var thread = await learners.ThreadOfAsync(head.User.Id, parent, () => OpenAsync(head, parent, stop), stop);
            await posting.ToChannelAsync(thread, drafts, nonce, stop);
            return true;
        }
        catch (DiscordApiException refused) when (refused.Status is HttpStatusCode.Forbidden
            or HttpStatusCode.NotFound or HttpStatusCode.BadRequest)
        {
            return false;
        }
    }

    private async Task<ChannelId> OpenAsync(InteractionHead head, ChannelId parent, CancellationToken stop)
    {
        var name = head.User.GlobalName ?? head.User.Username;
        var title = texts.Fill("thread.name", ("name", name.Length > 0 ? name : head.User.Id.ToString()));
        var draft = new ThreadDraft(title.Length <= LongestName ? title : title[..LongestName].TrimEnd());
        var thread = await rest.StartPrivateThreadAsync(parent, draft, stop);
        await rest.AddThreadMemberAsync(thread.Id, head.User.Id, stop);
        return thread.Id;
    }

    private MessageDraft Here(ImmutableArray<MessageDraft> drafts) => drafts[0] with
    {
        Components = [new TextDisplay(texts["started.here"]), new Separator(), .. drafts[0].Components],
        Ephemeral = true,
    };

    private static MessageDraft Note(string words) =>
        MessageDraft.Of(new TextDisplay(words)) with { Ephemeral = true };
}
