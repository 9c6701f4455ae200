using System.Collections.Concurrent;
using System.Threading.Channels;
using TutorBot.Dialog.Ports;

namespace TutorBot.Dialog.Tests.Turns;

/// <summary>A platform that keeps what arrives, and does what a test tells it to do with an attempt.</summary>
internal sealed class FakeChannel : IChannel
{
    private readonly ConcurrentQueue<OutboxEntry> _arrived = new();
    private readonly Channel<bool> _attempts = Channel.CreateUnbounded<bool>();

    public string Name => "discord";

    /// <summary>By default everything arrives.</summary>
    public Func<OutboxEntry, CancellationToken, Task<Delivery>> Answer { get; set; } =
        (_, _) => Task.FromResult<Delivery>(new Delivery.Sent());

    public IEnumerable<string> Arrived => _arrived.Select(entry => entry.Message.Reply.PlainText);

    public async Task<Delivery> SendAsync(OutboxEntry entry, CancellationToken stop)
    {
        try
        {
            var answer = await Answer(entry, stop);
            if (answer is Delivery.Sent)
            {
                _arrived.Enqueue(entry);
            }

            return answer;
        }
        finally
        {
            _attempts.Writer.TryWrite(true);
        }
    }

    /// <summary>Completes when so many more attempts were made.</summary>
    public async Task AttemptsAsync(int count, CancellationToken stop)
    {
        for (; count > 0; count--)
        {
            await _attempts.Reader.ReadAsync(stop);
        }
    }
}
