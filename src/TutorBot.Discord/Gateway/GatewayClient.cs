using Microsoft.Extensions.Logging;
using TutorBot.Discord.Rest;

namespace TutorBot.Discord.Gateway;

/// <summary>The one loop that dials, and dials again; nothing else opens or closes a connection.</summary>
internal sealed partial class GatewayClient(
    IDiscordRest rest,
    IGatewayDialer dialer,
    IGatewaySink sink,
    IGatewayMemory memory,
    DiscordOptions options,
    TimeProvider time,
    Func<double> chance,
    ILogger<GatewayClient> log) : IDiscordGateway
{
    private static readonly TimeSpan DialDeadline = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);
    private readonly EventQueue _queue = new(sink, memory, options, time, chance, log);
    private readonly IdentifyBudget _identifies = new(memory, time);
    private readonly StatusLine _status = new(time);
    private GatewaySession? _session;
    private string? _gateway;
    private bool _forgetAddress;
    private int _failures;
    private int _failedResumes;
    private long? _resumingSince;

    public GatewayState State { get; private set; }

    public void ShowStatus(string words) => _status.Show(words);

    public async Task<GatewayEnd> RunAsync(CancellationToken stop)
    {
        try
        {
            _queue.Accepted = await PositionAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return new GatewayEnd.Stopped();
        }

        _session = GatewaySession.At(_queue.Accepted);
        using var stopQueue = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var accepting = _queue.RunAsync(stopQueue.Token);
        try
        {
            return await ConnectAsync(stop);
        }
        finally
        {
            State = GatewayState.Down;
            await stopQueue.CancelAsync();
            await LeaveAsync(accepting);
        }
    }

    /// <summary>Asks until the memory answers: to begin anew would lose what was said meanwhile.</summary>
    private async Task<GatewayPosition?> PositionAsync(CancellationToken stop)
    {
        for (var failures = 0; ; failures++)
        {
            var load = async () => new[] { await memory.LoadPositionAsync(stop) };
            if (await RememberedAsync(load, stop) is [var position])
            {
                return position;
            }

            await Task.Delay(ReconnectPolicy.BackOff(failures, chance()), time, stop);
        }
    }

    private async Task<GatewayEnd> ConnectAsync(CancellationToken stop)
    {
        ReconnectStep step = _session is null
            ? new ReconnectStep.Identify(TimeSpan.Zero)
            : new ReconnectStep.Resume(TimeSpan.Zero, ForgetAddress: false);
        while (true)
        {
            try
            {
                step = await TakeAsync(step, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return new GatewayEnd.Stopped();
            }
            catch (DiscordUnauthorizedException)
            {
                LogRefused(log, GatewayRefusal.WrongToken, null);
                return new GatewayEnd.Refused(GatewayRefusal.WrongToken, null);
            }

            if (step is ReconnectStep.GiveUp refused)
            {
                LogRefused(log, refused.Reason, refused.Code);
                return new GatewayEnd.Refused(refused.Reason, refused.Code);
            }
        }
    }

    /// <summary>Waits, connects, and says what follows from how it ended.</summary>
    private async Task<ReconnectStep> TakeAsync(ReconnectStep step, CancellationToken stop)
    {
        State = GatewayState.Connecting;
        await Task.Delay(step.After, time, stop);
        if (step is ReconnectStep.Resume resume)
        {
            _forgetAddress |= resume.ForgetAddress;
        }
        else
        {
            _session = null;
            _forgetAddress = false;
        }

        var atResumeAddress = _session is { ResumeUrl: not null } && !_forgetAddress;
        var resuming = _session is not null;
        var (end, lived) = await ConnectOnceAsync(stop);
        stop.ThrowIfCancellationRequested();
        Count(resuming, lived);
        var history = new ReconnectHistory(
            _failures,
            _failedResumes,
            _resumingSince is { } since ? time.GetElapsedTime(since) : TimeSpan.Zero,
            _session is not null,
            atResumeAddress);
        var next = ReconnectPolicy.Next(end, history, chance());
        LogEnded(log, end, next.After.TotalSeconds);
        return next;
    }

    private void Count(bool resuming, TimeSpan? lived)
    {
        _failures = lived >= ReconnectPolicy.Lived ? 0 : _failures + 1;
        if (resuming && lived is null)
        {
            _failedResumes++;
            _resumingSince ??= time.GetTimestamp();
        }
        else
        {
            _failedResumes = 0;
            _resumingSince = null;
            _forgetAddress = false;
        }
    }

    private async Task LeaveAsync(Task accepting)
    {
        using var deadline = new CancellationTokenSource(Farewell, time);
        try
        {
            await accepting.WaitAsync(deadline.Token);
            if (_queue.Accepted is { } position)
            {
                await memory.SavePositionAsync(position, deadline.Token);
            }
        }
        catch (Exception fault)
        {
            // The sink stored the position with the last event, so at most unneeded events are replayed.
            LogNotSaved(log, fault.GetType().Name);
        }
    }
}
