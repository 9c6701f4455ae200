using TutorBot.Dialog.Turns;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Chat;

/// <summary>Reads a message a line and shows what the tutor says, until the input ends or the learner stops.</summary>
internal sealed class ChatRun(Surroundings around, ITalk talk, TalkWriter writer)
{
    public async Task RunAsync(bool afresh, CancellationToken stop)
    {
        await SendAsync(new InboundContent.Chose(afresh ? Choice.Restart : Choice.Start), stop);
        while (await ReadAsync(stop) is { } line && ChatLine.Read(line) is ChatLine.Message message)
        {
            if (!around.Terminal.Interactive)
            {
                writer.Learner(line);
            }

            // First, so that the tutor's question stays the last thing said.
            if (message.Content is InboundContent.Chose { Choice: Choice.Help })
            {
                writer.Note("chat.commands");
            }

            await SendAsync(message.Content, stop);
            if (talk.Ended && message.Content is InboundContent.Chose { Choice: Choice.Stop })
            {
                return;
            }
        }

        writer.Note("chat.kept");
    }

    private async Task SendAsync(InboundContent content, CancellationToken stop)
    {
        foreach (var reply in await talk.SendAsync(content, stop))
        {
            writer.Tutor(reply);
        }
    }

    private async Task<string?> ReadAsync(CancellationToken stop)
    {
        writer.Prompt();
        return await around.Terminal.Input.ReadLineAsync(stop);
    }
}
