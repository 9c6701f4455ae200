using TutorBot.Dialog.Exercises;
using TutorBot.Dialog.Phrases;
using TutorBot.EndToEnd.Kill;
using TutorBot.EndToEnd.Running;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using TutorBot.Testing;
using TutorBot.Testing.Discord;

namespace TutorBot.EndToEnd.Discord;

/// <summary>A data folder and one small pack for the program, which is pointed at a Discord.</summary>
internal sealed class BotFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutorbot-discord-");

    public BotFolder() => Folder.Copy(
        Path.Combine(AppContext.BaseDirectory, "config", "packs", FormBrowser.Pack),
        Path.Combine(Packs, FormBrowser.Pack));

    public string Data => Path.Combine(_folder.FullName, "data");

    private string Packs => Path.Combine(_folder.FullName, "packs");

    public KilledProgram Program(FakeDiscord discord) => ProgramOn(Data, discord, discord.Token);

    /// <summary>On another data folder, perhaps with another token.</summary>
    public KilledProgram ProgramOn(string data, FakeDiscord discord, string token) => new(
        data,
        Packs,
        new Dictionary<string, string>
        {
            ["DISCORD_TOKEN"] = token,
            ["Discord__ApiUrl"] = discord.ApiUrl.ToString(),
            ["Discord__Pack"] = FormBrowser.Pack,
        });

    /// <summary>Another data folder that begins as this one is now.</summary>
    public string CopyData(string name)
    {
        Folder.Copy(Data, Another(name));
        return Another(name);
    }

    /// <summary>A data folder in which nothing is yet.</summary>
    public string Another(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>The exercise as the program reads it.</summary>
    public Exercise Exercise()
    {
        var loaded = PackLoader.Load(Path.Combine(Packs, FormBrowser.Pack)).ShouldBeOfType<PackLoad.Loaded>();
        var phrases = Phrasebook.Load(Path.Combine(Repository.Root, "config", "locales", "en"));
        return new Exercise(Grader.For(loaded.Pack), phrases, ExerciseSettings.Default);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
