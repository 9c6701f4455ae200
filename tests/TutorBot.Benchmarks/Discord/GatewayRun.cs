using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TutorBot.Discord;
using TutorBot.Discord.Gateway;
using TutorBot.Discord.Interactions;
using TutorBot.Testing.Discord;

namespace TutorBot.Benchmarks.Discord;

/// <summary>
/// The Discord client alone: events a second from the socket's bytes to their acceptance, what it holds of many
/// servers, and the time from its start to READY over a loopback socket.
/// </summary>
internal static class GatewayRun
{
    private const int Events = 200_000;

    /// <summary>What is held differs by tens of KB from one run to the next.</summary>
    private const int Weighings = 9;

    public static async Task RunAsync()
    {
        var none = await WeighAsync([FrameFeed.Ready]);
        foreach (var guilds in new[] { 1, 100 })
        {
            var frames = Enumerable.Range(0, guilds).Select(Guild).Prepend(FrameFeed.Ready).ToList();
            var (sent, more) = (frames.Sum(frame => frame.Length) >> 10, await WeighAsync(frames) - none);
            Print($"{guilds} servers, {sent} KB told of them: the client holds {more:F0} KB more than without");
        }

        await MeasureAsync([FrameFeed.Ready, .. Enumerable.Repeat(Message(), Events / 10)]);
        var (time, _) = await MeasureAsync([FrameFeed.Ready, .. Enumerable.Repeat(Message(), Events)]);
        Print($"{Events} events in {time.TotalSeconds:F2} s: {Events / time.TotalSeconds:F0} a second");
        await StartAsync();
        Print($"from start to READY over loopback: {(await StartAsync()).TotalMilliseconds:F0} ms");
    }

    /// <returns>The middle of several, in KB.</returns>
    private static async Task<double> WeighAsync(List<byte[]> frames)
    {
        await MeasureAsync(frames);
        var held = new double[Weighings];
        for (var at = 0; at < held.Length; at++)
        {
            held[at] = (await MeasureAsync(frames)).Held / 1024.0;
        }

        return Figures.At([.. held.Order()], 0.5);
    }

    private static async Task<(TimeSpan Time, long Held)> MeasureAsync(List<byte[]> frames)
    {
        await using var discord = await FakeDiscord.StartAsync();
        var sink = new CountingSink(frames.Count);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await using var provider = Provide(discord, sink, new FrameFeed(frames));
        using var stop = new CancellationTokenSource();
        var began = Stopwatch.GetTimestamp();
        var running = provider.GetRequiredService<IDiscordGateway>().RunAsync(stop.Token);
        await sink.Done;
        var time = Stopwatch.GetElapsedTime(began);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        await stop.CancelAsync();
        await running;
        return (time, held);
    }

    private static async Task<TimeSpan> StartAsync()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var sink = new CountingSink(until: 1);
        await using var provider = Provide(discord, sink, dialer: null);
        using var stop = new CancellationTokenSource();
        var began = Stopwatch.GetTimestamp();
        var running = provider.GetRequiredService<IDiscordGateway>().RunAsync(stop.Token);
        await sink.Done;
        var time = Stopwatch.GetElapsedTime(began);
        await stop.CancelAsync();
        await running;
        return time;
    }

    private static ServiceProvider Provide(FakeDiscord discord, CountingSink sink, IGatewayDialer? dialer)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IGatewaySink>(sink)
            .AddSingleton<IGatewayMemory>(sink)
            .AddSingleton<IDeferralChoice, NoDeferral>();
        if (dialer is not null)
        {
            services.AddSingleton(dialer);
        }

        return services
            .AddTutorBotDiscord(new DiscordOptions { Token = discord.Token, ApiUrl = discord.ApiUrl })
            .BuildServiceProvider();
    }

    /// <summary>As Discord sends one, with the fields that the client passes over.</summary>
    private static byte[] Message() => Encoding.UTF8.GetBytes("""
        {"op":0,"t":"MESSAGE_CREATE","s":2,"d":{"id":"1419000000000000001","channel_id":"1419000000000000002",
        "author":{"id":"1419000000000000003","username":"mia","global_name":"Mia","avatar":null,"discriminator":"0",
        "public_flags":0},"content":"he only quotes Bolsheviks so it is one story only, and whoever just saw it",
        "timestamp":"2026-03-02T09:00:00.000000+00:00","edited_timestamp":null,"tts":false,"mention_everyone":false,
        "mentions":[],"mention_roles":[],"attachments":[],"embeds":[],"components":[],"pinned":false,"type":0,
        "flags":0,"nonce":"1419000000000000004","channel_type":1}}
        """);

    /// <summary>A server with 50 channels, 20 roles and 30 members.</summary>
    private static byte[] Guild(int number)
    {
        var data = new JsonObject
        {
            ["id"] = $"{1419000000000000000 + number}",
            ["name"] = $"Class {number}",
            ["channels"] = List(50, at => new JsonObject
            {
                ["id"] = $"{at}", ["type"] = 0, ["name"] = $"channel {at}", ["topic"] = "What we talk about here",
            }),
            ["roles"] = List(20, at => new JsonObject { ["id"] = $"{at}", ["name"] = $"role {at}", ["color"] = 1 }),
            ["members"] = List(30, at => new JsonObject
            {
                ["user"] = new JsonObject { ["id"] = $"{at}", ["username"] = $"member{at}" },
                ["roles"] = new JsonArray(),
            }),
        };
        var frame = new JsonObject { ["op"] = 0, ["t"] = "GUILD_CREATE", ["s"] = number + 2, ["d"] = data };
        return Encoding.UTF8.GetBytes(frame.ToJsonString());
    }

    private static JsonArray List(int count, Func<int, JsonNode> make) =>
        new([.. Enumerable.Range(0, count).Select(make)]);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
