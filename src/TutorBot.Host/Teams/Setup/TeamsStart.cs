using TutorBot.Dialog.Ports;
using TutorBot.Host.Settings;
using TutorBot.Host.Teams.Invokes;
using TutorBot.Host.Teams.Rendering;
using TutorBot.Host.Teams.Talking;
using TutorBot.Teams;
using TutorBot.Teams.Authentication;
using TutorBot.Teams.Connector;
using TutorBot.Teams.Endpoint;
using TutorBot.Teams.Files;

namespace TutorBot.Host.Teams.Setup;

/// <summary>Composes Teams: who is let in, who answers, and how answers go out.</summary>
internal static class TeamsStart
{
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    private static readonly TimeSpan KeyDeadline = TimeSpan.FromSeconds(10);

    /// <param name="chance">The jitter of repeated attempts, asked for by many at once.</param>
    public static void Add(
        IServiceCollection services, ServeOptions options, TeamsTexts texts, TimeProvider time, Func<double> chance)
    {
        var teams = options.Teams;
        var cloud = CloudOf(teams);
        services.AddTutorBotTeams(
            new TeamsGate(Access(teams, cloud, time), [.. Hosts(options)]),
            Tokens(teams, cloud),
            new ServiceAddresses(teams.IsOn ? cloud.Services : [], teams.IsLocal),
            new FileAddresses(teams.IsOn ? cloud.Files : [], teams.IsLocal));
        services
            .AddSingleton(texts)
            .AddSingleton(new Backoff(chance))
            .AddSingleton<TeamsAddresses>()
            .AddSingleton<TeamsLearners>()
            .AddSingleton<CurrentSessions>()
            .AddSingleton<TeamsPost>()
            .AddSingleton<ReplyCards>()
            .AddSingleton<RebuttalCards>()
            .AddSingleton<AnalysisCards>()
            .AddSingleton<TextCards>()
            .AddSingleton<TeamsErrands>()
            .AddSingleton<TeamsCommands>()
            .AddSingleton<AttachedFiles>()
            .AddSingleton<PersonalChat>()
            .AddSingleton<Rooms>()
            .AddSingleton<CardInputs>()
            .AddSingleton<Extension>()
            .AddSingleton<TeamsInvokes>()
            .AddSingleton<IActivityReceiver, TeamsAdapter>()
            .AddHostedService(provider => provider.GetRequiredService<TeamsErrands>());
        if (teams.IsOn)
        {
            services.AddSingleton<IChannel, TeamsChannel>();
        }
    }

    /// <summary>The cloud of the settings, with what they put in its place.</summary>
    public static BotCloud CloudOf(TeamsOptions options)
    {
        var cloud = BotCloud.Find(options.Cloud) ?? BotCloud.Public;
        return cloud with
        {
            Issuer = options.Issuer.Length > 0 ? options.Issuer : cloud.Issuer,
            Metadata = options.MetadataUrl.Length > 0 ? new Uri(options.MetadataUrl) : cloud.Metadata,
            Login = options.LoginUrl.Length > 0 ? new Uri(options.LoginUrl) : cloud.Login,
            Services = [.. cloud.Services, .. options.Services],
            Files = [.. cloud.Files, .. options.FileHosts],
        };
    }

    private static TeamsAccess Access(TeamsOptions options, BotCloud cloud, TimeProvider time)
    {
        if (!options.IsOn)
        {
            return new TeamsAccess.Closed();
        }

        return options.IsLocal
            ? new TeamsAccess.Local()
            : new TeamsAccess.Authenticated(
                new InboundTokens(cloud, options.AppId, new HttpClient { Timeout = KeyDeadline }, time),
                options.TenantId);
    }

    private static IOutboundTokens Tokens(TeamsOptions options, BotCloud cloud) => options.AppId.Length == 0
        ? new NoTokens()
        : new ClientCredentialTokens(cloud, options.AppId, options.TenantId, TeamsSecret.Read(options));

    /// <summary>Behind a public address the proxy in front decides which names it answers to.</summary>
    private static IEnumerable<string> Hosts(ServeOptions options) =>
        ServeOptionsCheck.Addresses(options).All(TeamsOptionsCheck.IsLoopback)
            ? [.. ThisMachine, .. options.Web.Hosts]
            : [];
}
