using System.CommandLine.Parsing;

namespace TutorBot.Host.CommandLine;

/// <summary>A command as it is typed, such as <c>tutorbot pack check</c>.</summary>
internal static class CommandPath
{
    public static string Of(CommandResult result) =>
        result.Parent is CommandResult parent ? Of(parent) + " " + result.Command.Name : "tutorbot";

    /// <summary>A name or path as it can be typed.</summary>
    public static string Quoted(string argument) => argument.Contains(' ') ? $"\"{argument}\"" : argument;
}
