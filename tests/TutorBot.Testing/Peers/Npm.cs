using System.Runtime.CompilerServices;

namespace TutorBot.Testing.Peers;

/// <summary>What tests need from npm: discord.js, ajv, and the schemas of Teams' manifests.</summary>
public static class Npm
{
    /// <summary>
    /// The folder with <c>node_modules</c> that <c>TUTORBOT_NPM</c> names. Skips where it is missing, and fails there
    /// where nothing may be missing.
    /// </summary>
    public static string Folder
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("TUTORBOT_NPM");
            if (string.IsNullOrEmpty(folder))
            {
                Repository.TestAll.ShouldBeFalse("TUTORBOT_NPM must name a folder with node_modules.");
                Assert.Skip("Needs packages of npm, which .ci/run installs; TUTORBOT_NPM names their folder.");
            }

            return folder;
        }
    }

    /// <summary>A script that stands beside the test that runs it.</summary>
    public static string Script(string name, [CallerFilePath] string test = "")
    {
        var folder = test[test.IndexOf("/tests/", StringComparison.Ordinal)..];
        return Path.Combine(Repository.Root + Path.GetDirectoryName(folder), name);
    }
}
