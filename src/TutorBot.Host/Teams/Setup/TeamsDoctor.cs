using TutorBot.Host.CommandLine;
using TutorBot.Teams;
using TutorBot.Teams.Authentication;

namespace TutorBot.Host.Teams.Setup;

/// <summary>
/// Asks the login for a token and the authority for its keys, as a running tutor does, and says what to look at.
/// </summary>
internal sealed class TeamsDoctor(Surroundings around)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(15);

    /// <summary>False where Teams is set up but will not work.</summary>
    public async Task<bool> ExamineAsync(TeamsOptions options, CancellationToken stop)
    {
        if (!options.IsOn)
        {
            around.Say("doctor.teams-off");
            return true;
        }

        if (options.IsLocal)
        {
            around.Say("doctor.teams-local");
            return true;
        }

        var cloud = TeamsStart.CloudOf(options);
        var well = await LoginAsync(options, cloud, stop) & await KeysAsync(options, cloud, stop);
        around.Say("doctor.teams-endpoint", ("path", TeamsRegistration.Path));
        return well;
    }

    private async Task<bool> LoginAsync(TeamsOptions options, BotCloud cloud, CancellationToken stop)
    {
        using var tokens = new ClientCredentialTokens(
            cloud, options.AppId, options.TenantId, TeamsSecret.Read(options));
        if (await tokens.GetAsync(fresh: false, stop) is OutboundToken.Unavailable unavailable)
        {
            around.Say("doctor.teams-no-token", ("login", cloud.Login.Host), ("why", unavailable.Reason));
            return false;
        }

        around.Say("doctor.teams-token");
        return true;
    }

    private async Task<bool> KeysAsync(TeamsOptions options, BotCloud cloud, CancellationToken stop)
    {
        using var http = new HttpClient { Timeout = Deadline };
        using var tokens = new InboundTokens(cloud, options.AppId, http, around.Clock);
        if (await tokens.CanCheckAsync(stop))
        {
            around.Say("doctor.teams-keys");
            return true;
        }

        around.Say("doctor.teams-no-keys", ("authority", cloud.Metadata.Host));
        return false;
    }
}
