using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Rest;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Discord.Talking;

namespace TutorBot.Host.Discord.Looking;

/// <summary>
/// Answers whoever calls the bot by name where others read along: with a paragraph or a word that was named, else by
/// asking into a talk of their own. Nothing of anybody's talk is ever said there.
/// </summary>
internal sealed class ChannelAnswers(
    DiscordLearners learners, ReplyRenderer renderer, IDiscordRest rest, DiscordTexts texts, Aside aside)
{
    public Task AnswerAsync(Message message, string words) => aside.DoAsync(async stop =>
    {
        if (message.Author is { } author)
        {
            var exercise = await learners.ExerciseAsync(author.Id, stop);
            var found = exercise is null ? null : Lookup.Named(exercise, words, texts);
            var reply = found ?? new Reply([new ReplyBlock.Text(texts["invite"])], [Choice.Start]);
            await PostAsync(message, reply, stop);
        }
    });

    /// <summary>To a message without words, such as a picture.</summary>
    public Task OnlyWordsAsync(Message message) => aside.DoAsync(
        stop => PostAsync(message, new Reply([new ReplyBlock.Text(texts["no-words"])], []), stop));

    private async Task PostAsync(Message message, Reply reply, CancellationToken stop)
    {
        foreach (var (at, draft) in renderer.Render(reply, byForm: false).Index())
        {
            // The nonce follows from the message, so that one delivered twice is answered once.
            var own = draft with { ReplyTo = at == 0 ? message.Id : null, Nonce = $"{message.Id}.{at}" };
            await rest.CreateMessageAsync(message.ChannelId, own, stop);
        }
    }
}
