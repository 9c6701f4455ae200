using System.CommandLine;
using TutorBot.Dialog.Ports;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Serving;
using TutorBot.Storage;

namespace TutorBot.Host.Learners;

/// <summary><c>erase</c>: deletes a learner, or what has not been used for long, beyond recovery.</summary>
internal sealed class EraseVerb : Verb
{
    private readonly Folders _folders;
    private readonly LearnerChoice _learner;
    private readonly Option<DateTimeOffset?> _before;
    private readonly Option<bool> _yes;

    public EraseVerb(Surroundings around, Folders folders)
        : base("erase", "erase", around)
    {
        _folders = folders;
        _learner = new LearnerChoice(around);
        _before = DateOption.Create("--before", around.Texts.Get("erase.option.before"), around);
        _yes = new Option<bool>("--yes") { Description = around.Texts.Get("erase.option.yes") };
        Add(_learner.Learner);
        Add(_learner.Code);
        Add(_before);
        Add(_yes);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (_learner.IsGiven(parsed) == parsed.GetValue(_before) is not null)
        {
            Around.Complain("erase.whom");
            return ExitCode.WrongUsage;
        }

        if (!parsed.GetValue(_yes) && parsed.GetValue(_before) is null)
        {
            Around.Complain("erase.sure");
            return ExitCode.WrongUsage;
        }

        using var logs = LoggerFactory.Create(ServerLog.Quiet);
        using var store = StoreStart.Open(_folders.Data(parsed), StoreAccess.Visit, Around, logs);
        return store is null ? ExitCode.StoreNotUsable : await EraseAsync(parsed, store, stop);
    }

    private async Task<ExitCode> EraseAsync(ParseResult parsed, DataStore store, CancellationToken stop)
    {
        try
        {
            return parsed.GetValue(_before) is not { } time ? await EraseLearnerAsync(parsed, store, stop)
                : parsed.GetValue(_yes) ? await EraseBeforeAsync(store, time)
                : Count(store, time);
        }
        catch (StoreUnavailableException failure)
        {
            Around.PrintErrors([failure.Message]);
            return ExitCode.StoreNotUsable;
        }
    }

    private ExitCode Count(DataStore store, DateTimeOffset time)
    {
        var count = store.CountBefore(time);
        Around.Complain("erase.would-before", ("sessions", count.Sessions), ("learners", count.Learners));
        Around.Complain("erase.sure");
        return ExitCode.WrongUsage;
    }

    private async Task<ExitCode> EraseBeforeAsync(DataStore store, DateTimeOffset time)
    {
        var erased = await store.EraseBeforeAsync(time);
        Around.Say("erase.done-before", ("sessions", erased.Sessions), ("learners", erased.Learners));
        return ExitCode.Done;
    }

    private async Task<ExitCode> EraseLearnerAsync(ParseResult parsed, DataStore store, CancellationToken stop)
    {
        if (await _learner.FindAsync(parsed, store, stop) is not { } learner)
        {
            return ExitCode.WrongUsage;
        }

        if (!await store.Learners.DeleteAsync(learner, stop))
        {
            Around.Complain("learner.unknown");
            return ExitCode.WrongUsage;
        }

        Around.Say("erase.done");
        return ExitCode.Done;
    }
}
