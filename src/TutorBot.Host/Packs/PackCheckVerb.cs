using System.CommandLine;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Packs;

/// <summary><c>pack check PACK</c>: every fault of a pack, with its place and remedy.</summary>
internal sealed class PackCheckVerb : Verb
{
    private readonly PackOpening _packs;
    private readonly Argument<string> _pack;

    public PackCheckVerb(Surroundings around, PackOpening packs)
        : base("check", "pack.check", around)
    {
        _packs = packs;
        _pack = PackOption.CreateArgument(around);
        Add(_pack);
    }

    public override Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop) =>
        Task.FromResult(_packs.Find(parsed, parsed.GetRequiredValue(_pack)) is { } folder
            ? Report(PackLoader.Load(folder), _packs.Named(parsed, parsed.GetRequiredValue(_pack)))
            : ExitCode.ConfigurationRefused);

    private ExitCode Report(PackLoad load, string named)
    {
        switch (load)
        {
            case PackLoad.Loaded loaded:
                Warn(loaded.Warnings);
                Around.Say(
                    "pack.check.clean",
                    ("pack", loaded.Pack.Id),
                    ("version", loaded.Pack.Version),
                    ("elements", loaded.Pack.Questions.Sum(question => question.Elements.Length)),
                    ("questions", loaded.Pack.Questions.Length),
                    ("warnings", loaded.Warnings.Length));
                NoteWordings(loaded.Pack, named);
                NoteNearMisses(loaded.Pack, named);
                return ExitCode.Done;
            case PackLoad.Refused refused:
                Around.Print(refused.Faults.Select(fault => fault.ToString()));
                Warn(refused.Warnings);
                Around.Say(
                    "pack.check.faults", ("count", refused.Faults.Length), ("warnings", refused.Warnings.Length));
                break;
        }

        return ExitCode.ConfigurationRefused;
    }

    /// <summary>Says how many points nothing but their wordings can read.</summary>
    private void NoteWordings(Pack pack, string named)
    {
        var all = pack.Questions.SelectMany(question => question.Elements).ToList();
        var counts = all.Where(element => element.Reading.IsByWordings)
            .Select(element => element.Reading.Says.Length)
            .ToList();
        if (counts.Count > 0)
        {
            Around.Say(
                "pack.check.by-wordings",
                ("count", counts.Count), ("elements", all.Count), ("least", counts.Min()), ("most", counts.Max()),
                ("examples", pack.Examples.Length), ("named", named));
        }
    }

    /// <summary>Says how many near misses meet a rule and are held back, or may be, by the rest of grading.</summary>
    private void NoteNearMisses(Pack pack, string named)
    {
        var met = MetNearMisses.Of(pack).CountBy(entry => entry.Outcome).ToDictionary();
        if (met.TryGetValue(NearMissOutcome.Held, out var held))
        {
            Around.Say("pack.check.near-misses-held", ("count", held));
        }

        if (met.TryGetValue(NearMissOutcome.Open, out var open))
        {
            Around.Say("pack.check.near-misses-open", ("count", open), ("named", named));
        }
    }

    private void Warn(IEnumerable<PackFault> warnings) =>
        Around.Print(warnings.Select(warning => Around.Texts.Get("pack.check.warning", ("warning", warning))));
}
