using TutorBot.Discord.Rest;
using TutorBot.Testing.Logging;
using TutorBot.Testing.Time;

namespace TutorBot.Discord.Tests.Rest;

/// <summary>The REST client with scripted answers, on a clock that the test moves.</summary>
internal sealed class RestOnClock
{
    public static readonly ChannelId Channel = ChannelId.Parse("20");
    public static readonly ChannelId Another = ChannelId.Parse("21");

    public RestOnClock()
    {
        Http = new ScriptedHttp(Clock);
        var draws = 0;
        Client = new RestClient(
            new HttpMessageInvoker(Http),
            new DiscordOptions { Token = "the.secret.token", ApiUrl = new Uri("http://127.0.0.1/api/v10/") },
            Clock,
            () => (draws++ % 7) / 7.0,
            Log);
    }

    public ManualClock Clock { get; } = new();

    public ScriptedHttp Http { get; }

    public RestClient Client { get; }

    public LogRecorder<RestClient> Log { get; } = new();

    /// <summary>Lets time pass, from timer to timer, until a call is done.</summary>
    public async Task<TResult> PassAsync<TResult>(Task<TResult> call)
    {
        await PassAsync((Task)call);
        return await call;
    }

    /// <inheritdoc cref="PassAsync{TResult}"/>
    public async Task PassAsync(Task call)
    {
        while (!call.IsCompleted)
        {
            var timer = Clock.UntilTimerAsync(TestContext.Current.CancellationToken);
            if (await Task.WhenAny(call, timer) == timer && !call.IsCompleted)
            {
                Clock.Advance(await timer);
            }
        }

        await call;
    }
}
