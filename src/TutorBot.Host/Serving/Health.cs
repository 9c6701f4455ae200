using TutorBot.Dialog.Turns;

namespace TutorBot.Host.Serving;

/// <summary><c>/healthz</c>: the program is alive. <c>/readyz</c>: it takes messages and can save them.</summary>
internal static class Health
{
    public const string Alive = "/healthz";
    public const string Ready = "/readyz";

    /// <summary>The answer of a program that takes turns but has no disk to write them to.</summary>
    public const string CannotSave = "not ready: nothing can be saved";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <param name="canSave">Tries a write where the data are; may block.</param>
    public static void Map(WebApplication app, Func<bool> canSave)
    {
        app.MapGet(Alive, () => Results.Text("alive"));
        app.MapGet(Ready, async (TurnLoop turns, Sender sender, TimeProvider time, CancellationToken stop) =>
        {
            using var patience = new CancellationTokenSource(Patience, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
            try
            {
                await turns.WhenResumedAsync(either.Token);
                if (!sender.IsRunning)
                {
                    return NotReady();
                }

                // Aside, for a disk that hangs must not hold up the answer.
                return await Task.Run(canSave, either.Token).WaitAsync(either.Token)
                    ? Results.Text("ready")
                    : NotReady(CannotSave);
            }
            catch (OperationCanceledException)
            {
                return NotReady();
            }
        });
    }

    private static IResult NotReady(string words = "not ready") =>
        Results.Text(words, statusCode: StatusCodes.Status503ServiceUnavailable);
}
