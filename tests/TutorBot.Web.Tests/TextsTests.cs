using System.Text.RegularExpressions;
using TutorBot.Dialog.Turns;
using TutorBot.Testing;
using TutorBot.Web.Tests.Site;

namespace TutorBot.Web.Tests;

/// <summary>The pages' words are all in their text file, and all of the file is used.</summary>
public sealed partial class TextsTests
{
    private static readonly string Code = string.Join('\n', Files().Select(File.ReadAllText));

    [Fact]
    public void Every_choice_of_a_learner_has_a_name() =>
        Enum.GetNames<Choice>()
            .Except([nameof(Choice.LessonEnding), nameof(Choice.Bell)])
            .Select(name => "choice." + name)
            .Except(WebSite.Texts.Keys)
            .ShouldBeEmpty();

    [Fact]
    public void Every_text_of_the_file_is_used() =>
        WebSite.Texts.Keys
            .Where(key => !key.StartsWith("choice.", StringComparison.Ordinal))
            .Where(key => !key.StartsWith("privacy.", StringComparison.Ordinal))
            .Where(key => !Code.Contains($"\"{key}\"", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Every_text_that_a_page_names_is_in_the_file() =>
        Named().Matches(Code).Select(match => match.Groups["key"].Value)
            .Where(key => !key.EndsWith('.'))
            .Except(WebSite.Texts.Keys)
            .ShouldBeEmpty();

    private static IEnumerable<string> Files()
    {
        var web = Path.Combine(Repository.Root, "src", "TutorBot.Web");
        return new[] { "*.cs", "*.razor" }
            .SelectMany(kind => Directory.EnumerateFiles(web, kind, SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
    }

    [GeneratedRegex("(?:T|texts)(?:\\.Fill\\(|\\[)\"(?<key>[a-zA-Z.-]+)\"")]
    private static partial Regex Named();
}
