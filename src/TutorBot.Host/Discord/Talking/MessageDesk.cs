using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;
using TutorBot.Discord;
using TutorBot.Discord.Messages;
using TutorBot.Host.Discord.Gateway;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Looking;

namespace TutorBot.Host.Discord.Talking;

/// <summary>Takes what people type: in direct messages, in their own thread, or to the bot in a channel.</summary>
internal sealed class MessageDesk(
    BotIdentity identity, DiscordLearners learners, Talks talks, LastMessages last, ChannelAnswers channels)
{
    /// <returns>Whether the position was kept with it.</returns>
    public async Task<bool> TakeAsync(Message message, StreamPosition position, CancellationToken stop)
    {
        if (!message.IsFromPerson || message.Author is not { } author)
        {
            return true;
        }

        if (message.GuildId is null)
        {
            last.Note(message.ChannelId, message.Id);
            return await SaidAsync(message, author.Id, message.Content, position, stop);
        }

        var self = await identity.SelfAsync(stop);
        if (message.Mentions.All(mentioned => mentioned.Id != self))
        {
            return true;
        }

        var words = Mention.Without(message.Content, self);
        if (await learners.IsThreadOfAsync(author.Id, message.ChannelId, stop))
        {
            var thread = new DiscordDestination.PrivateThread(message.ChannelId);
            await talks.TakeAsync(
                author.Id, InboundKeys.Of(message.Id), message.Id.Value.CreatedAt, thread,
                new InboundContent.Said(words), position, stop);
            return true;
        }

        channels.Answer(message, words);
        return false;
    }

    /// <summary>The last message of a direct talk, changed, is read again; older ones are past.</summary>
    public async Task<bool> TakeEditAsync(Message message, StreamPosition position, CancellationToken stop)
    {
        if (message is not { GuildId: null, IsFromPerson: true, Author: { } author, EditedTimestamp: { } edited }
            || !await IsLastAsync(message, author.Id, stop))
        {
            return true;
        }

        await talks.TakeAsync(
            author.Id, InboundKeys.Of(message.Id, edited), edited, new DiscordDestination.Direct(message.ChannelId),
            new InboundContent.Said(message.Content), position, stop);
        return true;
    }

    /// <summary>What its author deletes is forgotten here too.</summary>
    /// <returns>Whether the position need not be kept.</returns>
    public async Task<bool> ForgetAsync(DeletedMessage message, CancellationToken stop)
    {
        if (await learners.OwnerOfAsync(message.ChannelId, stop) is not { } learner)
        {
            return true;
        }

        await talks.ForgetAsync(learner, message.Id, stop);
        return false;
    }

    private async Task<bool> SaidAsync(
        Message message, UserId author, string words, StreamPosition position, CancellationToken stop)
    {
        if (words.Length == 0)
        {
            channels.OnlyWords(message);
            return false;
        }

        var direct = new DiscordDestination.Direct(message.ChannelId);
        await talks.TakeAsync(
            author, InboundKeys.Of(message.Id), message.Id.Value.CreatedAt, direct, new InboundContent.Said(words),
            position, stop);
        await learners.NoteDirectAsync(author, message.ChannelId, stop);
        return true;
    }

    private async Task<bool> IsLastAsync(Message message, UserId author, CancellationToken stop) =>
        last.Of(message.ChannelId) is { } known
            ? known.Value <= message.Id.Value
            : await talks.IsLastAsync(author, message.Id, stop);
}
