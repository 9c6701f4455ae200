using System.Text;
using TutorBot.Host.CommandLine;
using TutorBot.Testing;

namespace TutorBot.Host.Tests.CommandLine;

/// <summary>The program run within the test, its streams in memory.</summary>
internal sealed record ProgramUnderTest(ExitCode Exit, string Output, string Error)
{
    public static Task<ProgramUnderTest> RunAsync(params string[] args) => RunWithInputAsync([], args);

    public static Task<ProgramUnderTest> RunWithInputAsync(string input, params string[] args) =>
        RunWithInputAsync(Encoding.UTF8.GetBytes(input), args);

    public static Task<ProgramUnderTest> RunWithInputAsync(byte[] input, params string[] args) =>
        RunAsync(TimeProvider.System, input, args);

    public static Task<ProgramUnderTest> RunAsync(TimeProvider clock, byte[] input, params string[] args) =>
        RunInAsync(Repository.Root, clock, input, args);

    /// <param name="folder">The program's folder, with <c>config/</c> in it.</param>
    public static async Task<ProgramUnderTest> RunInAsync(
        string folder, TimeProvider clock, byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var terminal = new Terminal(new MemoryStream(input), output, error, interactive: false);
        var exit = await ProgramRun.RunAsync(args, terminal, folder, _ => null, clock);
        return new ProgramUnderTest(exit, Text(output), Text(error));
    }

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());
}
