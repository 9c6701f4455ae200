using TutorBot.Discord.Rest.Limits;

namespace TutorBot.Discord.Interactions;

/// <summary>One interaction as the desk knows it.</summary>
/// <param name="received">On the desk's clock.</param>
internal sealed class OpenInteraction(TimeSpan received, AnswerState state) : IDisposable
{
    /// <summary>Answers to one interaction are given one after another.</summary>
    public FifoLock Turn { get; } = new();

    public TimeSpan Received { get; } = received;

    public AnswerState State { get; set; } = state;

    /// <summary>Rings when it is time to acknowledge; null where nobody must.</summary>
    public ITimer? Timer { get; set; }

    public void Dispose() => Timer?.Dispose();
}
