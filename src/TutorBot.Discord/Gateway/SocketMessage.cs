namespace TutorBot.Discord.Gateway;

/// <summary>What came over the socket.</summary>
internal abstract record SocketMessage
{
    private SocketMessage()
    {
    }

    /// <param name="Content">Valid until the next message is received.</param>
    public sealed record Text(ReadOnlyMemory<byte> Content) : SocketMessage
    {
        public override string ToString() => $"{Content.Length} bytes";
    }

    /// <param name="Code">Null where the other side gave none.</param>
    public sealed record Closed(int? Code) : SocketMessage;
}
