namespace TutorBot.Dialog.Ports;

/// <summary>Where replies go: the channel's name, a colon, and the rest in the channel's own terms.</summary>
public static class Destination
{
    public const string Web = "web";
    public const string Terminal = "terminal";

    private const string Answer = "answer:";

    public static string Channel(string destination)
    {
        var colon = destination.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? destination : destination[..colon];
    }

    /// <summary>
    /// True for the answer to a command, which is one message however much is said: after the channel's name and the
    /// colon it begins with <c>answer:</c>.
    /// </summary>
    public static bool TakesOne(string destination) =>
        destination.AsSpan(Math.Min(destination.Length, Channel(destination).Length + 1))
            .StartsWith(Answer, StringComparison.Ordinal);

    /// <summary>False where the channel reads committed turns by itself.</summary>
    public static bool IsPushed(string destination) => Channel(destination) is not (Web or Terminal);
}
