using TutorBot.Dialog.Turns;

namespace TutorBot.Host.Chat;

/// <summary>A typed line, as a message, a command, or the wish to leave.</summary>
internal abstract record ChatLine
{
    private const string Leaving = "/quit";

    private static readonly Dictionary<string, Choice> Commands = new(StringComparer.OrdinalIgnoreCase)
    {
        ["/hint"] = Choice.Hint,
        ["/simpler"] = Choice.Simpler,
        ["/word"] = Choice.WordHelp,
        ["/why"] = Choice.Why,
        ["/said"] = Choice.DidSay,
        ["/passage"] = Choice.Passage,
        ["/next"] = Choice.Next,
        ["/stop"] = Choice.Stop,
        ["/more"] = Choice.More,
        ["/progress"] = Choice.Progress,
        ["/help"] = Choice.Help,
        ["/leave"] = Choice.Leave,
        ["/restart"] = Choice.Restart,
    };

    private ChatLine()
    {
    }

    public sealed record Message(InboundContent Content) : ChatLine;

    /// <summary>Leaves without a summary; the place is kept.</summary>
    public sealed record Quit : ChatLine;

    /// <summary>All that can be typed with a slash; the text <c>chat.commands</c> explains each.</summary>
    public static IEnumerable<string> Names => [.. Commands.Keys, Leaving];

    /// <summary>What stands for a choice on the command line; null for one that is not typed.</summary>
    public static string? CommandOf(Choice choice) =>
        Commands.Where(command => command.Value == choice).Select(command => command.Key).FirstOrDefault();

    /// <summary>A line that begins with a slash but names no command is a message like any other.</summary>
    public static ChatLine Read(string line)
    {
        var trimmed = line.Trim();
        if (trimmed.Equals(Leaving, StringComparison.OrdinalIgnoreCase))
        {
            return new Quit();
        }

        var parts = trimmed.Split((char[]?)null, 2, StringSplitOptions.TrimEntries);
        return new Message(Commands.TryGetValue(parts[0], out var choice)
            ? new InboundContent.Chose(choice, parts.ElementAtOrDefault(1) ?? "")
            : new InboundContent.Said(line));
    }
}
