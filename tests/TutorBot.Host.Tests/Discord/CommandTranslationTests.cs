using System.Text.RegularExpressions;
using TutorBot.Discord.Commands;
using TutorBot.Grading.Packs;
using TutorBot.Host.Discord.Commands;

namespace TutorBot.Host.Tests.Discord;

/// <summary>The commands in further languages keep to what Discord allows.</summary>
public sealed partial class CommandTranslationTests
{
    private static readonly string[] Languages = ["de", "es-ES", "fr", "ru"];

    private static readonly CommandDefinition[] Commands =
        [.. new CommandList(BotOnTrial.Texts, BotOnTrial.Translations).Of([new PackId("school")])];

    [Fact]
    public void Every_command_and_option_has_a_name_and_a_description_in_every_language()
    {
        foreach (var command in Commands)
        {
            Complete(command.NameLocalizations, command.Name);
            if (command.Type == CommandKind.Slash)
            {
                Complete(command.DescriptionLocalizations, command.Name);
            }
        }

        foreach (var option in Options())
        {
            Complete(option.NameLocalizations, option.Name);
            Complete(option.DescriptionLocalizations, option.Name);
        }
    }

    [Fact]
    public void Names_are_short_small_and_without_spaces_and_descriptions_fit()
    {
        var slash = Commands.Where(command => command.Type == CommandKind.Slash).ToArray();
        var names = slash.SelectMany(command => command.NameLocalizations!.Values)
            .Concat(Options().SelectMany(option => option.NameLocalizations!.Values));
        names.ShouldAllBe(name => Name().IsMatch(name) && !name.Any(char.IsUpper));
        Commands.Except(slash).SelectMany(command => command.NameLocalizations!.Values)
            .ShouldAllBe(name => name.Length >= 1 && name.Length <= 32);
        slash.SelectMany(command => command.DescriptionLocalizations!.Values)
            .Concat(Options().SelectMany(option => option.DescriptionLocalizations!.Values))
            .ShouldAllBe(words => words.Length >= 1 && words.Length <= 100);
    }

    [Fact]
    public void No_two_of_one_place_have_the_same_name()
    {
        foreach (var language in Languages)
        {
            Commands.Select(command => command.NameLocalizations![language]).ShouldBeUnique();
            var places = Commands.Select(command => command.Options)
                .Concat(Options().Select(option => option.Options));
            foreach (var place in places)
            {
                (place ?? []).Select(option => option.NameLocalizations![language]).ShouldBeUnique();
            }
        }
    }

    private static void Complete(IReadOnlyDictionary<string, string>? words, string of) =>
        (words ?? new Dictionary<string, string>()).Keys.ShouldBe(Languages, ignoreOrder: true, of);

    private static IEnumerable<CommandOption> Options() => Commands.SelectMany(command => command.Options ?? [])
        .SelectMany(option => (option.Options ?? []).Append(option));

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$")]
    private static partial Regex Name();
}
