using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;
using TutorBot.Discord.Interactions;
using TutorBot.Host.Discord.Gateway;
using TutorBot.Host.Discord.Learners;
using TutorBot.Host.Discord.Rendering;

namespace TutorBot.Host.Discord.Commands;

/// <summary>Takes filled-in forms.</summary>
internal sealed class FormDesk(DiscordLearners learners, TurnDesk turns, LookupDesk lookups)
{
    public async Task<Taking> TakeAsync(ModalSubmitted sent, StreamPosition position, CancellationToken stop)
    {
        var (head, words) = (sent.Head, sent.Fields.Text(Forms.Words));
        if (words is null)
        {
            return lookups.Say(head, "no-words");
        }

        switch (sent.CustomId)
        {
            case ButtonId.Answer:
                var talk = await learners.SessionAsync(head.User.Id, stop);
                return await turns.ContinueAsync(head, talk, new InboundContent.Said(words), position, stop);
            case ButtonId.Rebut:
                var session = await learners.SessionAsync(head.User.Id, stop);
                return await turns.AnswerAsync(head, session, Rebuttal(sent.Fields, words), position, stop);
            default:
                return lookups.Say(head, "unknown-command");
        }
    }

    private static InboundContent.Rebutted Rebuttal(FormValues fields, string words)
    {
        var place = fields.Text(Forms.Place) is { } chosen and not Forms.AnyPlace ? chosen : "";
        Sureness? sure = Enum.TryParse<Sureness>(fields.Text(Forms.Sure), out var said) && Enum.IsDefined(said)
            ? said
            : null;
        return new InboundContent.Rebutted(words, place, sure);
    }
}
