using System.Diagnostics.Metrics;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Authentication;

namespace TutorBot.Teams.Diagnostics;

/// <summary>Counts what was let in and what was refused.</summary>
public sealed class TeamsCounters : IDisposable
{
    public const string MeterName = "TutorBot.Teams";

    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _taken;
    private readonly Counter<long> _refused;

    public TeamsCounters()
    {
        _taken = _meter.CreateCounter<long>("teams.activities.taken");
        _refused = _meter.CreateCounter<long>("teams.activities.refused");
    }

    public void Taken(ActivityKind kind) => _taken.Add(1, new KeyValuePair<string, object?>("kind", kind));

    public void Refused(TokenFault fault) => _refused.Add(1, new KeyValuePair<string, object?>("fault", fault));

    /// <summary>For tests that run side by side.</summary>
    internal bool Owns(Meter meter) => meter == _meter;

    public void Dispose() => _meter.Dispose();
}
