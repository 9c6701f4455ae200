using System.CommandLine;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Teams.Packaging;

/// <summary>The verbs about Teams.</summary>
internal static class TeamsCommandLine
{
    public static Command Create(Surroundings around) =>
        new("teams", around.Texts.Get("teams.help")) { new TeamsPackageVerb(around) };
}
