using System.Text.Json;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Tests.CommandLine;

namespace TutorBot.Host.Tests.Notes;

/// <summary>A data folder with one talk in which a learner passes things on to the teacher.</summary>
public sealed class PassedOnTalk : IAsyncLifetime
{
    public const string Answer = "winning doesnt mean most people wanted it";

    private static readonly string[] Said =
    [
        "i want to talk to my teacher", "i want to talk to my teacher", Answer, "/said", "i wanna die",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-notes");

    public string Folder => _folder.FullName;

    public string Learner { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var lines = string.Join('\n', Said) + '\n';
        (await ProgramUnderTest.RunWithInputAsync(lines, "chat", "--data", Folder)).Exit.ShouldBe(ExitCode.Done);
        using var notes = JsonDocument.Parse((await NotesAsync("--format", "json")).Output);
        Learner = notes.RootElement[0].GetProperty("learner").GetString()!;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    internal Task<ProgramUnderTest> NotesAsync(params string[] args) =>
        ProgramUnderTest.RunAsync(["notes", "--data", Folder, .. args]);
}
