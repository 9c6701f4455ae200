using System.CommandLine;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Packs;

/// <summary>The verbs about packs.</summary>
internal static class PackCommand
{
    public static Command Create(Surroundings around, Folders folders, PackOpening packs) =>
        new("pack", around.Texts.Get("pack.help"))
        {
            new PackCheckVerb(around, packs),
            new PackShowVerb(around, packs),
            new PackNewVerb(around, folders),
            new PackFingerprintVerb(around, packs),
            new PackAttachVerb(around, folders, packs),
        };
}
