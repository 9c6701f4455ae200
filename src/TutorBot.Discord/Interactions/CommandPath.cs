namespace TutorBot.Discord.Interactions;

/// <summary>A command's name and those of its group and subcommand, as typed: <c>tutor start</c>.</summary>
public readonly record struct CommandPath(string Words)
{
    public override string ToString() => Words;
}
