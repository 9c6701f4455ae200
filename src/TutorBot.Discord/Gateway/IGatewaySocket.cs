namespace TutorBot.Discord.Gateway;

/// <summary>One open socket.</summary>
internal interface IGatewaySocket : IAsyncDisposable
{
    /// <summary>The next whole message.</summary>
    /// <exception cref="IOException">The connection broke, or a message was too long.</exception>
    Task<SocketMessage> ReceiveAsync(CancellationToken stop);

    /// <summary>Sends one message of text; one at a time.</summary>
    /// <exception cref="IOException">The connection broke.</exception>
    Task SendAsync(ReadOnlyMemory<byte> text, CancellationToken stop);

    /// <summary>Says why and hangs up; never waits for the other side's goodbye, and never throws.</summary>
    Task CloseAsync(int code);
}
