using System.CommandLine;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Packs;

/// <summary>The verbs about packs.</summary>
internal static class PackCommand
{
    public static Command Create(Surroundings around, PackOpening packs) => new("pack", around.Texts.Get("pack.help"))
    {
        new PackCheckVerb(around, packs),
        new PackShowVerb(around, packs),
    };
}
