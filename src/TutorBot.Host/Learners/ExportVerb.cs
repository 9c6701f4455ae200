using System.CommandLine;
using TutorBot.Dialog.Ports;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Serving;
using TutorBot.Storage;

namespace TutorBot.Host.Learners;

/// <summary><c>export</c>: all that is kept of one learner, or of all, readable.</summary>
internal sealed class ExportVerb : Verb
{
    private readonly Folders _folders;
    private readonly LearnerChoice _learner;
    private readonly Option<string> _out;

    public ExportVerb(Surroundings around, Folders folders)
        : base("export", "export", around)
    {
        _folders = folders;
        _learner = new LearnerChoice(around);
        _out = new Option<string>("--out")
        {
            Description = around.Texts.Get("export.option.out"),
            HelpName = "FILE|-",
            DefaultValueFactory = _ => ByteSource.Standard,
        };
        Add(_learner.Learner);
        Add(_learner.Code);
        Add(_out);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        using var logs = LoggerFactory.Create(ServerLog.Quiet);
        using var store = StoreStart.Open(_folders.Data(parsed), StoreAccess.Visit, Around, logs);
        if (store is null)
        {
            return ExitCode.StoreNotUsable;
        }

        try
        {
            return await ExportAsync(parsed, store, stop);
        }
        catch (StoreUnavailableException failure)
        {
            Around.PrintErrors([failure.Message]);
            return ExitCode.StoreNotUsable;
        }
    }

    private async Task<ExitCode> ExportAsync(ParseResult parsed, DataStore store, CancellationToken stop)
    {
        var chosen = _learner.IsGiven(parsed) ? await _learner.FindAsync(parsed, store, stop) : null;
        if (_learner.IsGiven(parsed) && chosen is null)
        {
            return ExitCode.WrongUsage;
        }

        await using var output = ByteSource.OpenWrite(parsed.GetRequiredValue(_out), Around);
        if (output is null)
        {
            return ExitCode.WrongUsage;
        }

        await (chosen is { } learner
            ? new LearnerExport(store.Conversations).WriteAsync(learner, output, stop)
            : store.ExportAllAsync(output, stop));
        await output.WriteAsync("\n"u8.ToArray(), stop);
        return ExitCode.Done;
    }
}
