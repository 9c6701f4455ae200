using System.Globalization;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Messages.Components;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Discord.Talking;

namespace TutorBot.Host.Discord.Commands;

/// <summary><c>/mydata</c>: what is kept of a person, its deletion, the code for elsewhere.</summary>
internal sealed class MyData(
    DiscordLearners learners, ILearners everyone, IConversationStore store, Posting posting, DiscordTexts texts,
    Aside aside)
{
    /// <summary>What Discord takes where an interaction does not say.</summary>
    private const long UsualLimit = 10 << 20;

    private const string FileName = "tutorbot.json";

    public Task ExportAsync(InteractionHead head) => AnswerAsync(head, async (learner, stop) =>
    {
        using var all = new MemoryStream();
        await new LearnerExport(store).WriteAsync(learner, all, stop);
        if (all.Length > (head.AttachmentSizeLimit ?? UsualLimit))
        {
            return Note(texts["mydata.large"]);
        }

        return MessageDraft.Of(
            new TextDisplay(texts["mydata.export"]), new FileDisplay(new FileAddress("attachment://" + FileName))) with
        {
            Files = [new FileUpload(FileName, all.ToArray(), "application/json", texts["mydata.export"])],
        };
    });

    public Task AskToDeleteAsync(InteractionHead head) => AnswerAsync(head, (_, _) => Task.FromResult(MessageDraft.Of(
        new TextDisplay(texts["mydata.delete"]),
        new ActionRow([new Button(ButtonStyle.Danger, texts["button.delete"], ButtonId.Delete)]))));

    public Task DeleteAsync(InteractionHead head) => AnswerAsync(head, async (learner, stop) =>
        Note(texts[await everyone.DeleteAsync(learner, stop) ? "mydata.deleted" : "mydata.nothing"]));

    public Task CodeAsync(InteractionHead head) => AnswerAsync(head, async (learner, stop) =>
        await everyone.CodeAsync(learner, stop) is { } code
            ? Note(texts.Fill(
                "code",
                ("code", code.Value),
                ("date", code.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))))
            : Note(texts["mydata.nothing"]));

    private static MessageDraft Note(string words) => MessageDraft.Of(new TextDisplay(words));

    private Task AnswerAsync(InteractionHead head, Func<LearnerId, CancellationToken, Task<MessageDraft>> answer) =>
        aside.DoAsync(async stop =>
        {
            var draft = await learners.FindAsync(head.User.Id, stop) is { } learner
                ? await answer(learner, stop)
                : Note(texts["mydata.nothing"]);
            await posting.AsAnswerAsync(head, [draft], Privacy.IsAmongOthers(head), $"i{head.Id}", stop);
        });
}
