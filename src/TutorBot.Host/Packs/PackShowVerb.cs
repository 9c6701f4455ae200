using System.CommandLine;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Packs;

/// <summary><c>pack show PACK</c>: what is in a pack, for teachers.</summary>
internal sealed class PackShowVerb : Verb
{
    private readonly PackOpening _packs;
    private readonly Argument<string> _pack;

    public PackShowVerb(Surroundings around, PackOpening packs)
        : base("show", "pack.show", around)
    {
        _packs = packs;
        _pack = PackOption.CreateArgument(around);
        Add(_pack);
    }

    public override Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (_packs.Open(parsed, parsed.GetRequiredValue(_pack)) is not { } pack)
        {
            return Task.FromResult(ExitCode.ConfigurationRefused);
        }

        Around.Print(new PackDescription(pack, Around.Texts).Lines());
        return Task.FromResult(ExitCode.Done);
    }
}
