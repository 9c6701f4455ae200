using TutorBot.Dialog.Ports;
using TutorBot.Host.Teams.Rendering;
using TutorBot.Teams.Connector;

namespace TutorBot.Host.Teams.Talking;

/// <summary>Pushes the tutor's replies into Teams.</summary>
internal sealed partial class TeamsChannel(
    ConnectorClient connector, TeamsAddresses addresses, ReplyCards cards, Backoff backoff, ILogger<TeamsChannel> log)
    : IChannel
{
    public string Name => TeamsAddresses.Channel;

    public async Task<Delivery> SendAsync(OutboxEntry entry, CancellationToken stop)
    {
        if (await addresses.FindAsync(entry.Message.Destination, stop) is not { } to)
        {
            return new Delivery.Refused("the conversation is closed to the bot");
        }

        if (entry.Attempts > 0)
        {
            LogRepeated(log, entry.Id);
        }

        var answer = await connector.SendAsync(to, cards.Of(entry.Message), stop);
        if (answer is ConnectorAnswer.Refused { TooBig: true })
        {
            answer = await SendInWordsAsync(to, entry, stop);
        }

        if (answer is ConnectorAnswer.Refused { Gone: true } gone)
        {
            LogGone(log, gone.Reason);
            await addresses.ForgetAsync(to.ConversationId, stop);
        }

        return answer switch
        {
            ConnectorAnswer.Done => new Delivery.Sent(),
            ConnectorAnswer.NotNow later => new Delivery.NotNow(backoff.Wait(entry.Attempts, later.After)),
            ConnectorAnswer.Refused refused => new Delivery.Refused(refused.Reason),
            _ => throw new InvalidOperationException("There are three kinds of answer."),
        };
    }

    /// <summary>A card that is too big goes as words, in as many messages as it takes.</summary>
    private async Task<ConnectorAnswer> SendInWordsAsync(
        ConversationReference to, OutboxEntry entry, CancellationToken stop)
    {
        ConnectorAnswer answer = new ConnectorAnswer.Done("");
        foreach (var part in TextParts.Of(entry.Message.Reply.PlainText))
        {
            answer = await connector.SendAsync(to, new OutgoingMessage(part), stop);
            if (answer is not ConnectorAnswer.Done)
            {
                break;
            }
        }

        return answer;
    }
}
