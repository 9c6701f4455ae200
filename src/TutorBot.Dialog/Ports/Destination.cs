namespace TutorBot.Dialog.Ports;

/// <summary>Where replies go: the channel's name, a colon, and the rest in the channel's own terms.</summary>
public static class Destination
{
    public const string Web = "web";
    public const string Terminal = "terminal";

    public static string Channel(string destination)
    {
        var colon = destination.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? destination : destination[..colon];
    }

    /// <summary>False where the channel reads committed turns by itself.</summary>
    public static bool IsPushed(string destination) => Channel(destination) is not (Web or Terminal);
}
