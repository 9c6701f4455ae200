using System.Text.RegularExpressions;
using TutorBot.Host.Texts;
using TutorBot.Testing;

namespace TutorBot.Host.Tests.Layout;

/// <summary>The program's words are all in its text file, and all of the file is used.</summary>
public sealed partial class WordingTests
{
    private static readonly HostTexts Texts =
        HostTexts.Read(Path.Combine(Repository.Root, "config", "locales", "en", "host.yaml"))!;

    [Fact]
    public void Every_text_of_the_file_is_named_in_the_program()
    {
        var code = string.Join('\n', Checkout.Files("src/TutorBot.Host", "*.cs").Select(File.ReadAllText));
        Texts.Keys
            .Where(key => !key.EndsWith(".help", StringComparison.Ordinal))
            .Where(key => !key.EndsWith(".example", StringComparison.Ordinal))
            .Where(key => !code.Contains($"\"{key}\"", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_text_for_Teams_is_named_in_its_code_and_none_is_missing()
    {
        var own = HostTexts.Read(Path.Combine(Repository.Root, "config", "locales", "en", "teams.yaml"))!.Keys.ToList();
        var code = string.Join('\n', Checkout.Files("src/TutorBot.Host/Teams", "*.cs").Select(File.ReadAllText));
        own.Where(key => !code.Contains($"\"{key}\"", StringComparison.Ordinal)).ShouldBeEmpty();
        NamedForTeams().Matches(code).Select(match => match.Groups["key"].Value).Except([.. own, .. Texts.Keys])
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_text_that_the_program_names_is_in_the_file() =>
        Checkout.Files("src/TutorBot.Host", "*.cs")
            .SelectMany(file => Named().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["key"].Value)
            .Except(Texts.Keys)
            .ShouldBeEmpty();

    [GeneratedRegex(@"(?:texts\.Get|Words(?:Async)?)\(\s*(?:activity, )?""(?<key>[a-z.-]+)""")]
    private static partial Regex NamedForTeams();

    [GeneratedRegex(@"(?:Texts\.Get|Say|Complain)\(\s*""(?<key>[a-z.-]+)""")]
    private static partial Regex Named();
}
