using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TutorBot.Host.Consulting;
using TutorBot.Host.Teams.Setup;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Settings;

/// <summary>Gathers every problem of the settings, each with its remedy.</summary>
internal sealed class ServeOptionsCheck(HostTexts texts) : IValidateOptions<ServeOptions>
{
    public ValidateOptionsResult Validate(string? name, ServeOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    public static IReadOnlyList<string> Addresses(ServeOptions options) =>
        options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private IEnumerable<string> Problems(ServeOptions options)
    {
        var addresses = Addresses(options);
        if (addresses.Count == 0)
        {
            yield return texts.Get("settings.no-address");
        }

        foreach (var address in addresses.Where(address => !IsAddress(address)))
        {
            yield return texts.Get("settings.bad-address", ("address", address));
        }

        if (options.Storage.Provider != "sqlite")
        {
            yield return texts.Get("settings.bad-provider", ("provider", options.Storage.Provider));
        }

        if (options.Packs.Folder.Length > 0 && !Directory.Exists(options.Packs.Folder))
        {
            yield return texts.Get("settings.no-packs", ("folder", options.Packs.Folder));
        }

        foreach (var problem in TeamsOptionsCheck.Problems(options.Teams, addresses.Where(IsAddress), texts)
            .Concat(SecondReaderStart.Problems(options.SecondReader, texts)))
        {
            yield return problem;
        }
    }

    private static bool IsAddress(string address)
    {
        try
        {
            return BindingAddress.Parse(address) is { Scheme: "http", PathBase: "", Port: >= 0 and <= 65535 };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
