using System.CommandLine;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Packs;

/// <summary>The option and the argument by which a verb is told its pack.</summary>
internal static class PackOption
{
    public static Option<string> Create(Surroundings around) => new("--pack")
    {
        Description = around.Texts.Get("option.pack"),
        HelpName = "PACK",
        DefaultValueFactory = _ => PackOpening.Usual,
    };

    public static Argument<string> CreateArgument(Surroundings around) => new("PACK")
    {
        Description = around.Texts.Get("option.pack"),
    };
}
