using TutorBot.Testing;

namespace TutorBot.Discord.Tests.Peers;

/// <summary>What tests need from npm, in the folder that <c>TUTORBOT_NPM</c> names: discord.js and ajv.</summary>
internal static class Npm
{
    /// <summary>Skips where it is missing, and fails there where nothing may be missing.</summary>
    public static string Folder
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("TUTORBOT_NPM");
            if (string.IsNullOrEmpty(folder))
            {
                Repository.TestAll.ShouldBeFalse("TUTORBOT_NPM must name a folder with node_modules.");
                Assert.Skip("Needs npm's discord.js 14 and ajv 8; set TUTORBOT_NPM to the folder of node_modules.");
            }

            return folder;
        }
    }

    public static string Script(string name) =>
        Path.Combine(Repository.Root, "tests", "TutorBot.Discord.Tests", "Peers", name);
}
