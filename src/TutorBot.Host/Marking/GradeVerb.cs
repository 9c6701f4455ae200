using System.CommandLine;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Packs;

namespace TutorBot.Host.Marking;

/// <summary><c>grade</c>: answers in, grades out, a line of JSON each.</summary>
internal sealed class GradeVerb : Verb
{
    private readonly PackOpening _packs;
    private readonly Option<string> _pack;
    private readonly Option<string> _in;
    private readonly Option<string> _out;
    private readonly Option<bool> _explain;

    public GradeVerb(Surroundings around, PackOpening packs)
        : base("grade", "grade", around)
    {
        _packs = packs;
        _pack = PackOption.Create(around);
        _in = Stream("--in", "grade.option.in");
        _out = Stream("--out", "grade.option.out");
        _explain = new Option<bool>("--explain") { Description = around.Texts.Get("grade.option.explain") };
        Add(_pack);
        Add(_in);
        Add(_out);
        Add(_explain);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var (from, to) = (parsed.GetRequiredValue(_in), parsed.GetRequiredValue(_out));
        if (ByteSource.AreSame(from, to))
        {
            Around.Complain("grade.same-file", ("file", from));
            return ExitCode.WrongUsage;
        }

        if (_packs.Open(parsed, parsed.GetRequiredValue(_pack)) is not { } pack)
        {
            return ExitCode.ConfigurationRefused;
        }

        await using var input = ByteSource.OpenRead(from, Around);
        await using var output = input is null ? null : ByteSource.OpenWrite(to, Around);
        return input is null || output is null
            ? ExitCode.WrongUsage
            : await GradeAsync(Grader.For(pack), parsed.GetValue(_explain), input, output, stop);
    }

    private async Task<ExitCode> GradeAsync(
        Grader grader, bool explain, Stream input, Stream output, CancellationToken stop)
    {
        using var writer = new GradeLineWriter(grader.Pack, explain);
        var run = new GradeRun(grader, new AnswerLineReader(grader.Pack, Around.Texts), writer);
        var bad = await ProgressBar.ShowAsync(
            Around, Length(input), output, done => run.RunAsync(input, output, done, stop));
        if (bad > 0)
        {
            Around.Complain("grade.some-bad", ("count", bad));
        }

        return bad > 0 ? ExitCode.SomeInputBad : ExitCode.Done;
    }

    private static long? Length(Stream input) => input is FileStream { CanSeek: true } file ? file.Length : null;

    private Option<string> Stream(string name, string key) => new(name)
    {
        Description = Around.Texts.Get(key),
        HelpName = "FILE|-",
        DefaultValueFactory = _ => ByteSource.Standard,
    };
}
