using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Hosting;
using TutorBot.Dialog;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Consulting;
using TutorBot.Host.Discord;
using TutorBot.Host.Exercises;
using TutorBot.Host.Settings;
using TutorBot.Host.Teams.Setup;
using TutorBot.Storage;
using TutorBot.Storage.Doctor;
using TutorBot.Teams;
using TutorBot.Web;

namespace TutorBot.Host.Serving;

/// <summary>The program as a server: everything composed, started, and stopped in order.</summary>
internal sealed class Server(
    Surroundings around, ServeOptions options, ServerTexts texts, DataStore store, PackLibrary library,
    ServerFolders folders, DiscordBot? discord)
{
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(10);

    public async Task<ExitCode> RunAsync(CancellationToken stop)
    {
        await using var app = Build();
        try
        {
            await StartAsync(app, stop);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            around.Complain("serve.address-in-use", ("urls", options.Urls));
            return ExitCode.Unexpected;
        }
        catch (Exception failure) when (failure is SocketException or IOException)
        {
            around.Complain("serve.address-refused", ("urls", options.Urls), ("why", failure.Message));
            return ExitCode.Unexpected;
        }
        catch (OperationCanceledException) when (Broken(app) is not null)
        {
            // It broke so early that the host gave up starting.
            return TellOf(Broken(app)!);
        }

        foreach (var address in app.Urls)
        {
            around.Say("serve.ready", ("address", address));
        }

        if (options.Teams.IsLocal)
        {
            around.Say("serve.teams-local", ("path", TeamsRegistration.Path));
        }

        var warming = WarmAsync(app);
        await app.WaitForShutdownAsync(stop);
        await warming;
        if (Broken(app) is { } broken)
        {
            return TellOf(broken);
        }

        around.Say("serve.stopped");
        return ExitCode.Done;
    }

    private static BackgroundService? Broken(WebApplication app) =>
        app.Services.GetServices<IHostedService>().OfType<BackgroundService>()
            .FirstOrDefault(worker => worker.ExecuteTask?.IsFaulted == true);

    /// <summary>The host has stopped everything, and calls that an orderly end: a supervisor must not.</summary>
    private ExitCode TellOf(BackgroundService broken)
    {
        var fault = broken.ExecuteTask!.Exception!.GetBaseException();
        around.Complain(
            "serve.broken",
            ("worker", broken.GetType().Name),
            ("type", fault.GetType().Name),
            ("message", fault.Message));
        return ExitCode.Unexpected;
    }

    /// <summary>From 0 to below 1, for any number of threads at once.</summary>
    private static double Jitter() => RandomNumberGenerator.GetInt32(1 << 30) / (double)(1 << 30);

    private static async Task StartAsync(WebApplication app, CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop);
        }
        catch
        {
            // The address is taken last: the workers that run by now must end before the store under them closes.
            await app.StopAsync(CancellationToken.None);
            throw;
        }
    }

    private static async Task WarmAsync(WebApplication app)
    {
        await app.Services.GetRequiredService<LoadedExercises>().WarmAsync(
            app.Services.GetRequiredService<ILogger<LoadedExercises>>(), app.Lifetime.ApplicationStopping);

        // Reading and fitting leave much behind, once; the rest of the day needs little.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }

    private WebApplication Build()
    {
        // Left alone, the web host takes the folder that it was started in for its own.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = around.ProgramFolder,
            WebRootPath = around.ConfigFolder,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseUrls([.. ServeOptionsCheck.Addresses(options)]);
        ServerLog.Configure(builder.Logging);
        AddTutor(builder.Services);
        var app = builder.Build();
        Health.Map(app, () => DataStoreDoctor.CanWrite(folders.Data));
        app.MapTutorBotTeams();
        app.MapTutorBotWeb();
        return app;
    }

    private void AddTutor(IServiceCollection services)
    {
        services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop);
        services.AddSingleton(around.Clock);
        // The store's own ring: the default would put keys into the home folder of whoever runs the program.
        services.AddDataProtection().SetApplicationName("TutorBot")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folders.Data, "keys")));
        services.AddTutorBotStorage(store);
        services.AddSingleton(_ => Exercises());
        services.AddSingleton<IExercises>(provider => provider.GetRequiredService<LoadedExercises>());
        SecondReaderStart.Add(services, options.SecondReader, around.Clock);
        services.AddTutorBotDialog();
        services.AddTutorBotWeb(
            texts.Web, new WebOptions { Hosts = [.. new WebOptions().Hosts, .. options.Web.Hosts] });
        TeamsStart.Add(services, options, texts.Teams, around.Clock, Jitter);
        services.AddHostedService<TurnWorker>();
        if (discord is not null)
        {
            services.AddDiscord(discord);
        }

        services.AddHostedService(provider => new PackWatch(
            library,
            folders.Packs,
            provider.GetRequiredService<LoadedExercises>(),
            around.Clock,
            provider.GetRequiredService<ILogger<PackWatch>>()));
    }

    private LoadedExercises Exercises()
    {
        var exercises = new LoadedExercises(texts.Phrases, new ReadingShelf(folders.Data));
        exercises.Take(library.Packs);
        return exercises;
    }
}
