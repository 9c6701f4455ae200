using System.Collections.Concurrent;
using TutorBot.Discord;

namespace TutorBot.Host.Discord.Talking;

/// <summary>The newest message of each direct talk, as far as this run has seen it; the store knows the rest.</summary>
internal sealed class LastMessages
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<ChannelId, MessageId> _last = new();

    public MessageId? Of(ChannelId channel) => _last.TryGetValue(channel, out var last) ? last : null;

    /// <summary>Delivered late, an older one does not become the newest.</summary>
    public void Note(ChannelId channel, MessageId message)
    {
        if (_last.Count >= Most)
        {
            _last.Clear();
        }

        _last.AddOrUpdate(
            channel, message, (_, known) => known.Value < message.Value ? message : known);
    }
}
