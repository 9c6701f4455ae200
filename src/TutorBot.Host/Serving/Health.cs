using TutorBot.Dialog.Turns;

namespace TutorBot.Host.Serving;

/// <summary><c>/healthz</c>: the program is alive. <c>/readyz</c>: it takes messages.</summary>
internal static class Health
{
    public const string Alive = "/healthz";
    public const string Ready = "/readyz";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void Map(WebApplication app)
    {
        app.MapGet(Alive, () => Results.Text("alive"));
        app.MapGet(Ready, async (TurnLoop turns, Sender sender, TimeProvider time, CancellationToken stop) =>
        {
            using var patience = new CancellationTokenSource(Patience, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
            try
            {
                await turns.WhenResumedAsync(either.Token);
                return sender.IsRunning ? Results.Text("ready") : NotReady();
            }
            catch (OperationCanceledException)
            {
                return NotReady();
            }
        });
    }

    private static IResult NotReady() =>
        Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable);
}
