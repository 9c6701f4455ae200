using TutorBot.Dialog.Ports;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Rest;
using TutorBot.Host.Discord.Rendering;

namespace TutorBot.Host.Discord.Talking;

/// <summary>Sends replies to Discord.</summary>
internal sealed class DiscordChannel(
    Posting posting, Inviting inviting, ReplyRenderer renderer, InteractionSeal seal) : IChannel
{
    public string Name => DiscordDestination.Channel;

    public async Task<Delivery> SendAsync(OutboxEntry entry, CancellationToken stop)
    {
        var (destination, nonce, reply) = entry.Message;
        try
        {
            switch (DiscordDestination.Read(destination, seal))
            {
                case DiscordDestination.Direct direct:
                    await posting.ToChannelAsync(direct.Id, renderer.Render(reply, byForm: false), nonce, stop);
                    break;
                case DiscordDestination.PrivateThread thread:
                    await posting.ToChannelAsync(thread.Id, renderer.Render(reply, byForm: true), nonce, stop);
                    break;
                case DiscordDestination.Answer(var head):
                    // In a server nothing typed reaches the bot, and nobody else is to read it.
                    var others = Privacy.IsAmongOthers(head);
                    await posting.AsAnswerAsync(head, renderer.Render(reply, byForm: others), others, nonce, stop);
                    break;
                case DiscordDestination.Invitation(var head):
                    await inviting.SendAsync(head, reply, nonce, stop);
                    break;
                default:
                    return new Delivery.Refused("The destination cannot be read with this data folder's keys.");
            }

            return new Delivery.Sent();
        }
        catch (DiscordException failure)
        {
            return Deliveries.Of(failure);
        }
    }
}
