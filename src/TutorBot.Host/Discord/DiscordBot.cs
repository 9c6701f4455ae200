using TutorBot.Discord;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Discord.Commands;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Settings;

namespace TutorBot.Host.Discord;

/// <summary>All that the bot is started with.</summary>
internal sealed record DiscordBot(
    DiscordOptions Client, DiscordSettings Settings, DiscordTexts Texts, CommandTranslations Translations)
{
    public const string TokenVariable = "DISCORD_TOKEN";

    /// <summary>
    /// What the settings ask for; no bot where there is no token. Faults are told whole, each with its remedy.
    /// </summary>
    /// <returns>False where the settings were refused.</returns>
    public static bool TryRead(Surroundings around, ServeOptions options, out DiscordBot? bot)
    {
        bot = null;
        if (!TryReadToken(around, options.Discord.TokenFile, out var token))
        {
            return false;
        }

        if (token.Length == 0)
        {
            return true;
        }

        if (!Uri.TryCreate(options.Discord.ApiUrl, UriKind.Absolute, out var api))
        {
            around.Complain("discord.bad-address", ("address", options.Discord.ApiUrl));
            return false;
        }

        var client = new DiscordOptions { Token = token, ApiUrl = api };
        if (client.Problems() is { Count: > 0 } problems)
        {
            around.PrintErrors(problems.Select(problem => around.Texts.Get("discord.problem", ("problem", problem))));
            return false;
        }

        var locales = Path.Combine(around.ConfigFolder, "locales");
        var file = Path.Combine(locales, "en", "discord.yaml");
        if (DiscordTexts.Read(file) is not { } texts)
        {
            around.Complain("serve.bad-texts", ("why", file));
            return false;
        }

        bot = new DiscordBot(
            client, new DiscordSettings(options.Discord.Pack), texts, CommandTranslations.Read(locales));
        return true;
    }

    /// <summary>Never the token.</summary>
    public override string ToString() => Client.ToString();

    private static bool TryReadToken(Surroundings around, string file, out string token)
    {
        token = around.Environment(TokenVariable)?.Trim() ?? "";
        if (token.Length > 0 || file.Length == 0)
        {
            return true;
        }

        try
        {
            token = File.ReadAllText(file).Trim();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            around.Complain("discord.no-token-file", ("file", file), ("why", failure.Message));
            return false;
        }

        if (token.Length == 0)
        {
            around.Complain("discord.empty-token-file", ("file", file));
        }

        return token.Length > 0;
    }
}
