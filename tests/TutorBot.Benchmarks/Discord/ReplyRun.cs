using System.Diagnostics;
using System.Globalization;
using TutorBot.Benchmarks.Served;
using TutorBot.Benchmarks.Turns;
using TutorBot.Testing.Discord;
using TutorBot.Testing.Discord.World;

namespace TutorBot.Benchmarks.Discord;

/// <summary>
/// The program itself in a Discord on loopback: the time from its start to a session, and from a learner's message to
/// the reply's arrival there, one learner after another.
/// </summary>
internal static class ReplyRun
{
    private const int Learners = 10;
    private const int Warming = 100;

    /// <summary>Slow enough that the client's own limit, 45 calls in 1.1 seconds, is never waited for.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(50);

    public static async Task RunAsync(string[] args)
    {
        var messages = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
        var program = args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "tutorbot");
        var data = Directory.CreateTempSubdirectory("tutorbot-discord-");

        // Discord's own limits would be what is measured.
        await using var discord = await FakeDiscord.StartAsync(
            new FakeDiscordOptions { RouteLimit = 100_000, GlobalLimit = 100_000 });
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DISCORD_TOKEN"] = discord.Token, ["Discord__ApiUrl"] = discord.ApiUrl.ToString(),
        };
        var connected = ConnectedAsync(discord, Stopwatch.GetTimestamp());
        using (await ServedProgram.StartAsync(program, data.FullName, settings))
        {
            Print($"from the program's start to READY: {(await connected).TotalSeconds:F2} s");
            var learners = Enumerable.Range(0, Learners).Select(at => discord.AddUser($"learner{at}")).ToList();
            await TalkAsync(discord, learners, Warming);
            Print($"from a message to its reply: {Figures.Tail(await TalkAsync(discord, learners, messages))}");
        }

        data.Delete(recursive: true);
    }

    private static async Task<TimeSpan> ConnectedAsync(FakeDiscord discord, long began)
    {
        await discord.UntilConnectedAsync();
        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task<IReadOnlyList<double>> TalkAsync(
        FakeDiscord discord, List<FakeUser> learners, int messages)
    {
        var chance = new Random(1917);
        var times = new List<double>();
        for (var number = 0; number < messages; number++)
        {
            var learner = learners[number % learners.Count];
            var direct = discord.DirectMessage(learner);
            var heard = discord.FromBot(direct).Count;
            var began = Stopwatch.GetTimestamp();
            discord.Say(learner, Lines.Draw(chance));
            await discord.UntilSaidAsync(direct, heard + 1);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (Pace - Stopwatch.GetElapsedTime(began) is var left && left > TimeSpan.Zero)
            {
                await Task.Delay(left, TimeProvider.System);
            }
        }

        return times;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
