using TutorBot.Discord.Commands;
using TutorBot.Discord.Rest;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Discord.Commands;
using Application = TutorBot.Discord.Rest.Application;

namespace TutorBot.Host.Discord.Setup;

/// <summary>Looks at the bot's side of Discord and says what to click.</summary>
internal sealed class DiscordDoctor(IDiscordRest rest, DiscordBot bot, Surroundings around)
{
    /// <summary>Sessions left today below which something is wrong: a start takes one.</summary>
    private const int FewSessions = 50;

    // Application Resource, "Application Flags": presence, members and message content, switched on in part or whole.
    private const long PrivilegedIntents = (3L << 12) | (3L << 14) | (3L << 18);

    /// <returns>False where something keeps the bot from working.</returns>
    public async Task<bool> ExamineAsync(IEnumerable<PackId> packs, CancellationToken stop)
    {
        try
        {
            var self = await rest.GetSelfAsync(stop);
            around.Say("doctor.discord-token", ("name", self.Username));
            var application = await rest.GetApplicationAsync(stop);
            var well = Settings(application);
            await SessionsAsync(stop);
            await CommandsAsync(application, packs, stop);
            await ServersAsync(stop);
            around.Say("doctor.discord-invite", ("link", LeastPermissions.InviteLink(application.Id)));
            return well;
        }
        catch (DiscordUnauthorizedException)
        {
            around.Say("doctor.discord-wrong-token");
        }
        catch (DiscordException failure)
        {
            around.Say("doctor.discord-away", ("address", bot.Client.ApiUrl), ("why", failure.Message));
        }

        return false;
    }

    private bool Settings(Application application)
    {
        var well = true;
        if (!string.IsNullOrEmpty(application.InteractionsEndpointUrl))
        {
            around.Say("doctor.discord-endpoint", ("url", application.InteractionsEndpointUrl));
            well = false;
        }

        if (application.BotRequireCodeGrant)
        {
            around.Say("doctor.discord-code-grant");
            well = false;
        }

        if (well)
        {
            around.Say("doctor.discord-settings");
        }

        around.Say((application.Flags & PrivilegedIntents) == 0
            ? "doctor.discord-intents"
            : "doctor.discord-more-intents");
        return well;
    }

    private async Task SessionsAsync(CancellationToken stop)
    {
        var gateway = await rest.GetGatewayAsync(stop);
        if (gateway.SessionStartLimit is { Remaining: < FewSessions } limit)
        {
            around.Say("doctor.discord-few-sessions", ("left", limit.Remaining), ("total", limit.Total));
        }
    }

    private async Task CommandsAsync(Application application, IEnumerable<PackId> packs, CancellationToken stop)
    {
        var wanted = new CommandList(bot.Texts, bot.Translations).Of(packs);
        var differing = await new CommandRegistration(rest).CompareAsync(application.Id, guild: null, wanted, stop);
        if (differing.Count == 0)
        {
            around.Say("doctor.discord-commands");
        }
        else
        {
            around.Say("doctor.discord-no-commands", ("names", string.Join(", ", differing)));
        }
    }

    private async Task ServersAsync(CancellationToken stop)
    {
        var guilds = await rest.GetGuildsAsync(stop);
        if (guilds.Count == 0)
        {
            around.Say("doctor.discord-no-server");
        }

        foreach (var guild in guilds)
        {
            var missing = string.Join(", ", LeastPermissions.Missing(guild.Permissions ?? LeastPermissions.Needed));
            around.Say(
                missing.Length == 0 ? "doctor.discord-server" : "doctor.discord-permissions",
                ("server", guild.Name ?? guild.Id.ToString()),
                ("missing", missing));
        }
    }
}
