using TutorBot.Teams.Activities;

namespace TutorBot.Teams.Endpoint;

/// <summary>Takes the activities that were let in.</summary>
public interface IActivityReceiver
{
    /// <summary>
    /// Keeps what must not be lost and returns; the work comes after. Teams delivers again what is not answered within
    /// 15 seconds, so the same activity may come twice.
    /// </summary>
    /// <param name="stop">Not the request's: Teams closes that early, and what was let in is finished.</param>
    Task<ActivityAnswer> ReceiveAsync(Activity activity, CancellationToken stop);
}
