using System.Text.RegularExpressions;
using TutorBot.Dialog.Turns;
using TutorBot.Host.Discord.Commands;
using TutorBot.Host.Tests.Layout;

namespace TutorBot.Host.Tests.Discord;

/// <summary>The bot's words are all in its text file, and all of the file is used.</summary>
public sealed partial class DiscordWordingTests
{
    private static readonly string Code = string.Join(
        '\n', Checkout.Files("src/TutorBot.Host", "*.cs").Select(File.ReadAllText));

    [Fact]
    public void Every_choice_of_a_learner_has_a_name() =>
        Enum.GetNames<Choice>()
            .Except([nameof(Choice.LessonEnding), nameof(Choice.Bell)])
            .Select(name => "choice." + name)
            .Except(BotOnTrial.Texts.Keys)
            .ShouldBeEmpty();

    [Fact]
    public void Every_text_of_the_file_is_used() =>
        BotOnTrial.Texts.Keys
            .Where(key => !key.StartsWith("choice.", StringComparison.Ordinal))
            .Where(key => !key.StartsWith("form.rebut.", StringComparison.Ordinal))
            .Select(key => key.StartsWith("command.", StringComparison.Ordinal) ? key["command.".Length..] : key)
            .Where(key => !Code.Contains($"\"{key}\"", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Every_text_that_the_bot_names_is_in_the_file()
    {
        Named().Matches(Code).Select(match => match.Groups["key"].Value)
            .Where(key => !key.EndsWith('.'))
            .Except(BotOnTrial.Texts.Keys)
            .ShouldBeEmpty();
        Should.NotThrow(() => new CommandList(BotOnTrial.Texts, BotOnTrial.Translations).Of([]));
    }

    [GeneratedRegex("texts(?:\\.Fill\\(|\\[)\"(?<key>[a-zA-Z.-]+)\"")]
    private static partial Regex Named();
}
