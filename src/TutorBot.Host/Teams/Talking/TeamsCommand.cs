namespace TutorBot.Host.Teams.Talking;

/// <summary>What can be asked of the bot beside the talk itself, typed or chosen from the command list.</summary>
internal abstract record TeamsCommand
{
    private TeamsCommand()
    {
    }

    /// <param name="Exercise">The name of another exercise, or its beginning; empty for the present one.</param>
    public sealed record Start(string Exercise) : TeamsCommand;

    public sealed record Restart : TeamsCommand;

    /// <summary>The form for a whole rebuttal.</summary>
    public sealed record Rebut : TeamsCommand;

    public sealed record Sources : TeamsCommand;

    /// <param name="What">A paragraph's name, or its text, or any text; empty where a file is to be read.</param>
    public sealed record Analyze(string What) : TeamsCommand;

    /// <summary>The code that opens the same session elsewhere.</summary>
    public sealed record Code : TeamsCommand;

    /// <summary>Goes on as whoever has that code.</summary>
    public sealed record Link(string WithCode) : TeamsCommand;

    public sealed record Privacy : TeamsCommand;

    /// <summary>Asks whether all is to be deleted.</summary>
    public sealed record Erase : TeamsCommand;

    public sealed record Help : TeamsCommand;

    /// <summary>Null where the line is no command: in a personal chat it belongs to the talk.</summary>
    public static TeamsCommand? Read(string line)
    {
        var parts = line.TrimStart('/').Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        var rest = parts.Length > 1 ? parts[1].Trim() : "";
        var alone = rest.Length == 0;
        return (parts.Length > 0 ? parts[0].ToLowerInvariant() : "") switch
        {
            "start" or "resume" when IsName(rest) => new Start(rest),
            "restart" when alone => new Restart(),
            "rebut" when alone => new Rebut(),
            "sources" when alone => new Sources(),
            "analyze" or "analyse" => new Analyze(rest),
            "code" when alone => new Code(),
            "link" when Dialog.Ports.RejoinCode.Read(rest) is { } code => new Link(code),
            "privacy" when alone => new Privacy(),
            "delete" when rest.Equals("my data", StringComparison.OrdinalIgnoreCase) => new Erase(),
            "mydata" when rest.Equals("delete", StringComparison.OrdinalIgnoreCase) => new Erase(),
            "help" when alone => new Help(),
            _ => null,
        };
    }

    /// <summary>So that "start with the dates" stays part of the talk.</summary>
    private static bool IsName(string rest) => !rest.Any(char.IsWhiteSpace);
}
