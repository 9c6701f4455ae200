using System.CommandLine;
using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Fingerprinting;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Packs;

/// <summary><c>pack fingerprint PACK TEXT</c>: writes the hashes by which a copied sentence is recognised.</summary>
internal sealed class PackFingerprintVerb : Verb
{
    private readonly PackOpening _packs;
    private readonly Argument<string> _pack;
    private readonly Argument<string> _text;

    public PackFingerprintVerb(Surroundings around, PackOpening packs)
        : base("fingerprint", "pack.fingerprint", around)
    {
        _packs = packs;
        _pack = PackOption.CreateArgument(around);
        _text = new Argument<string>("TEXT") { Description = around.Texts.Get("pack.option.text") };
        Add(_pack);
        Add(_text);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var name = parsed.GetRequiredValue(_pack);
        if (_packs.Open(parsed, name) is not { } pack || _packs.Find(parsed, name) is not { } folder)
        {
            return ExitCode.ConfigurationRefused;
        }

        if (await TextFile.ReadAsync(parsed.GetRequiredValue(_text), Around, stop) is not { } content)
        {
            return ExitCode.WrongUsage;
        }

        switch (PackFingerprints.Recognise(pack, content))
        {
            case TextSplit.Fits fits:
                var file = Path.Combine(folder, "fingerprints.yaml");
                var yaml = PackFingerprints.ToYaml(pack, PackFingerprints.Of(pack, fits));
                await File.WriteAllTextAsync(file, yaml, stop);
                Around.Say("pack.fingerprint.done", ("file", file), ("count", fits.Paragraphs.Count));
                return ExitCode.Done;
            case TextSplit.Unfit unfit:
                Around.PrintErrors([$"{unfit.What} {unfit.Remedy}"]);
                break;
        }

        return ExitCode.SomeInputBad;
    }
}
