using System.CommandLine;
using System.Text;
using TutorBot.Grading.Grading.Calibration;
using TutorBot.Grading.Grading.Likeness;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Packs;

namespace TutorBot.Host.Marking;

/// <summary>
/// <c>calibrate</c>: fits weights and likeness on the examples of a pack and writes into it what reads no worse than
/// its rules and wordings alone.
/// </summary>
internal sealed class CalibrateVerb : Verb
{
    private const string FileName = "calibration.yaml";

    private readonly PackOpening _packs;
    private readonly Option<string> _pack;

    public CalibrateVerb(Surroundings around, PackOpening packs)
        : base("calibrate", "calibrate", around)
    {
        _packs = packs;
        _pack = PackOption.Create(around);
        Add(_pack);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var name = parsed.GetRequiredValue(_pack);
        if (_packs.Open(parsed, name, PackUse.Whole) is not { } pack || _packs.Find(parsed, name) is not { } folder)
        {
            return ExitCode.ConfigurationRefused;
        }

        if (pack.Examples.IsEmpty)
        {
            Around.Complain("calibrate.none", ("pack", name));
            return ExitCode.SomeInputBad;
        }

        var trial = Calibrator.Try(pack);
        Around.Print(new CalibrationLines(Around.Texts).Of(trial));
        var file = Path.Combine(folder, FileName);
        if (trial.AnyFits)
        {
            return await WriteAsync(trial.Pack, file, stop);
        }

        Around.Complain(File.Exists(file) ? "calibrate.kept" : "calibrate.nothing", ("file", file));
        return ExitCode.SomeInputBad;
    }

    private async Task<ExitCode> WriteAsync(Pack pack, string file, CancellationToken stop)
    {
        var folder = Path.GetDirectoryName(file)!;
        var text = CalibrationText.Write(pack);
        var likeness = LikenessFile.Of(pack);
        try
        {
            await File.WriteAllTextAsync(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), stop);
            await File.WriteAllBytesAsync(Path.Combine(folder, FittedPart.FileName), likeness, stop);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Around.Complain("calibrate.unwritable", ("file", file), ("why", refused.Message));
            return ExitCode.WrongUsage;
        }

        Around.Print([Around.Texts.Get("calibrate.done", ("count", pack.Examples.Length), ("file", file))]);
        return ExitCode.Done;
    }
}
