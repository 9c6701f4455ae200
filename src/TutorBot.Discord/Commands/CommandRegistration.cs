using TutorBot.Discord.Rest;

namespace TutorBot.Discord.Commands;

/// <summary>Brings Discord's list of commands to what the app describes, writing only where they differ.</summary>
public sealed class CommandRegistration(IDiscordRest rest)
{
    /// <param name="guild">Null for the commands of every server.</param>
    /// <returns>The names of commands that are new, changed or gone; nothing is written.</returns>
    public async Task<IReadOnlyList<string>> CompareAsync(
        ApplicationId application,
        GuildId? guild,
        IReadOnlyList<CommandDefinition> commands,
        CancellationToken stop) =>
        CommandComparison.Differences(commands, await rest.GetCommandsAsync(application, guild, stop));

    /// <param name="guild">Null for the commands of every server.</param>
    public async Task<CommandSync> SyncAsync(
        ApplicationId application,
        GuildId? guild,
        IReadOnlyList<CommandDefinition> commands,
        CancellationToken stop)
    {
        var held = await rest.GetCommandsAsync(application, guild, stop);
        var differences = CommandComparison.Differences(commands, held);
        return differences.Count == 0
            ? new CommandsUnchanged(held)
            : new CommandsWritten(
                await rest.OverwriteCommandsAsync(application, guild, commands, stop), differences);
    }
}
