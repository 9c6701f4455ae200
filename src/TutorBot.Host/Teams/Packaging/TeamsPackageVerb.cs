using System.CommandLine;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Teams.Packaging;

/// <summary><c>teams package</c>: the zip that is uploaded to Teams.</summary>
internal sealed class TeamsPackageVerb : Verb
{
    private readonly Option<string> _appId;
    private readonly Option<string> _url;
    private readonly Option<string> _out;

    public TeamsPackageVerb(Surroundings around)
        : base("package", "teams.package", around)
    {
        _appId = Required("--app-id", "GUID", "teams.package.option.app-id");
        _url = Required("--url", "URL", "teams.package.option.url");
        _out = new Option<string>("--out")
        {
            Description = around.Texts.Get("teams.package.option.out"),
            HelpName = "FILE",
            DefaultValueFactory = _ => "tutorbot-teams.zip",
        };
        Add(_appId);
        Add(_url);
        Add(_out);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (Values(parsed) is not { } values)
        {
            return ExitCode.WrongUsage;
        }

        if (AppPackage.Read(Path.Combine(Around.ConfigFolder, "deploy", "teams")) is not { } package)
        {
            Around.Complain("teams.package.no-template");
            return ExitCode.ConfigurationRefused;
        }

        var file = parsed.GetRequiredValue(_out);
        await using var output = ByteSource.OpenWrite(file, Around);
        if (output is null)
        {
            return ExitCode.WrongUsage;
        }

        await package.WriteAsync(values, output, stop);
        Around.Say("teams.package.done", ("file", file), ("endpoint", values.Endpoint));
        return ExitCode.Done;
    }

    private Option<string> Required(string name, string value, string key) =>
        new(name) { Description = Around.Texts.Get(key), HelpName = value, Required = true };

    /// <summary>Null when they are no such values and that was told.</summary>
    private PackageValues? Values(ParseResult parsed)
    {
        var (app, url) = (parsed.GetRequiredValue(_appId), parsed.GetRequiredValue(_url));
        if (!Guid.TryParse(app, out var id))
        {
            Around.Complain("teams.package.app-id", ("app", app));
            return null;
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address is not { Scheme: "https", Query: "" })
        {
            Around.Complain("teams.package.url", ("url", url));
            return null;
        }

        return new PackageValues(id, address);
    }
}
