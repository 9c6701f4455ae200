using TutorBot.Host.Texts;

namespace TutorBot.Host.CommandLine;

/// <summary>What every verb is given: its streams, its words, its clock and where the program stands.</summary>
/// <param name="ProgramFolder">The folder with <c>config/</c> in it.</param>
/// <param name="Environment">Reads an environment variable; null when it is not set.</param>
internal sealed record Surroundings(
    Terminal Terminal, HostTexts Texts, TimeProvider Clock, string ProgramFolder, Func<string, string?> Environment)
{
    public string ConfigFolder => Path.Combine(ProgramFolder, "config");

    /// <summary>Writes one line of the program's own texts to the error stream.</summary>
    public void Complain(string key, params (string Name, object Value)[] values) =>
        Terminal.Error.WriteLine(Texts.Get(key, values));

    public void Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Terminal.Output.WriteLine(line);
        }
    }

    public void PrintErrors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Terminal.Error.WriteLine(line);
        }
    }

    /// <summary>Writes one line of the program's own texts to the output.</summary>
    public void Say(string key, params (string Name, object Value)[] values) =>
        Terminal.Output.WriteLine(Texts.Get(key, values));
}
