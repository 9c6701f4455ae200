using TutorBot.Dialog.Turns;
using TutorBot.Host.Texts;
using TutorBot.Web.Texts;

namespace TutorBot.Host.Teams.Setup;

/// <summary>What is said in Teams beside the tutor's own replies.</summary>
/// <param name="Own">The texts of <c>teams.yaml</c>.</param>
/// <param name="Web">Those of the web chat, whose buttons have the same names here.</param>
internal sealed record TeamsTexts(HostTexts Own, WebTexts Web)
{
    public const string File = "teams.yaml";

    public string Get(string key, params (string Name, object Value)[] values) => Own.Get(key, values);

    public string Label(Choice choice) => Web["choice." + choice];
}
