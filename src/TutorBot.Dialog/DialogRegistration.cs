using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog;

public static class DialogRegistration
{
    /// <summary>
    /// Adds the turn loop and the sender. The caller adds the other ports (<see cref="IExercises"/>, the store, the
    /// outbox,
    /// the channels) and runs both loops.
    /// </summary>
    public static IServiceCollection AddTutorBotDialog(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new TurnLoopOptions());
        services.TryAddSingleton(new SenderOptions());
        services.TryAddSingleton<ITurnFunction, TutorTurns>();
        services.TryAddSingleton<TurnNotices>();
        services.TryAddSingleton<TurnLoop>();
        services.TryAddSingleton<Sender>();
        return services;
    }
}
