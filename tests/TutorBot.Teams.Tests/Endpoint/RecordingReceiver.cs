using System.Collections.Concurrent;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Endpoint;

namespace TutorBot.Teams.Tests.Endpoint;

/// <summary>Keeps what was let in.</summary>
internal sealed class RecordingReceiver : IActivityReceiver
{
    public ConcurrentQueue<Activity> Received { get; } = new();

    public Func<Activity, ActivityAnswer> Answer { get; set; } = _ => new ActivityAnswer.Taken();

    public Task<ActivityAnswer> ReceiveAsync(Activity activity, CancellationToken stop)
    {
        Received.Enqueue(activity);
        return Task.FromResult(Answer(activity));
    }
}
