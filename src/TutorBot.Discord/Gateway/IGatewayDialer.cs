namespace TutorBot.Discord.Gateway;

internal interface IGatewayDialer
{
    /// <exception cref="IOException">Nobody answered, or what answered is no gateway.</exception>
    Task<IGatewaySocket> DialAsync(Uri address, CancellationToken stop);
}
