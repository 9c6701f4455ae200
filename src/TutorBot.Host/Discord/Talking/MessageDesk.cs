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
    public async Task<Taking> TakeAsync(Message message, StreamPosition position, CancellationToken stop)
    {
        if (!message.IsFromPerson || message.Author is not { } author)
        {
            return new Taking.Kept();
        }

        if (message.GuildId is null)
        {
            last.Note(message.ChannelId, message.Id);
            return await SaidAsync(message, author.Id, message.Content, position, stop);
        }

        var self = await identity.SelfAsync(stop);
        if (message.Mentions.All(mentioned => mentioned.Id != self))
        {
            return new Taking.Kept();
        }

        var words = Mention.Without(message.Content, self);
        if (await learners.IsThreadOfAsync(author.Id, message.ChannelId, stop))
        {
            var thread = new DiscordDestination.PrivateThread(message.ChannelId);
            return await talks.TakeAsync(
                author.Id, InboundKeys.Of(message.Id), message.Id.Value.CreatedAt, thread,
                new InboundContent.Said(words), position, stop);
        }

        return new Taking.Answering(channels.AnswerAsync(message, words));
    }

    /// <summary>The last message of a direct talk, changed, is read again; older ones are past.</summary>
    public async Task<Taking> TakeEditAsync(Message message, StreamPosition position, CancellationToken stop)
    {
        if (message is not { GuildId: null, IsFromPerson: true, Author: { } author, EditedTimestamp: { } edited }
            || !await IsLastAsync(message, author.Id, stop))
        {
            return new Taking.Kept();
        }

        return await talks.TakeAsync(
            author.Id, InboundKeys.Of(message.Id, edited), edited, new DiscordDestination.Direct(message.ChannelId),
            new InboundContent.Said(message.Content), position, stop);
    }

    /// <summary>What its author deletes is forgotten here too.</summary>
    public async Task<Taking> ForgetAsync(DeletedMessage message, CancellationToken stop)
    {
        if (await learners.OwnerOfAsync(message.ChannelId, stop) is not { } learner)
        {
            return new Taking.Kept();
        }

        return await talks.ForgetAsync(learner, message.Id, stop);
    }

    private async Task<Taking> SaidAsync(
        Message message, UserId author, string words, StreamPosition position, CancellationToken stop)
    {
        if (words.Length == 0)
        {
            return new Taking.Answering(channels.OnlyWordsAsync(message));
        }

        var direct = new DiscordDestination.Direct(message.ChannelId);
        var taking = await talks.TakeAsync(
            author, InboundKeys.Of(message.Id), message.Id.Value.CreatedAt, direct, new InboundContent.Said(words),
            position, stop);
        if (taking is Taking.Kept)
        {
            await learners.NoteDirectAsync(author, message.ChannelId, stop);
        }

        return taking;
    }

    private async Task<bool> IsLastAsync(Message message, UserId author, CancellationToken stop) =>
        last.Of(message.ChannelId) is { } known
            ? known.Value <= message.Id.Value
            : await talks.IsLastAsync(author, message.Id, stop);
}
