using System.Text.RegularExpressions;
using TutorBot.Dialog.Replies;
using TutorBot.Grading.Packs;
using TutorBot.Testing;
using TutorBot.Testing.Exercises;

namespace TutorBot.Dialog.Tests.Talks;

public sealed partial class PhrasebookTests
{
    private const int LongestSimpleSentence = 12;

    private static readonly string Sources = string.Concat(Directory
        .GetFiles(Path.Combine(Repository.Root, "src", "TutorBot.Dialog"), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
        .Select(File.ReadAllText));

    public static TheoryData<string> Keys => [.. Locale.English.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_key_that_is_said_exists() => Said().Matches(Sources)
        .Select(match => match.Groups["key"].Value)
        .Where(key => !Locale.English.Keys.Contains(key))
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_is_said(string key) => Sources.ShouldContain($"\"{key}\"");

    [Theory]
    [MemberData(nameof(Keys))]
    public void Variants_of_a_key_differ_and_have_the_same_slots(string key)
    {
        var variants = Locale.English[key];
        variants.ShouldNotBeEmpty();
        variants.Select(variant => variant.Say).ShouldBeUnique();
        variants.SelectMany(variant => new[] { SlotsOf(variant.Say), SlotsOf(variant.Simple) })
            .Distinct(StringComparer.Ordinal)
            .ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Simple_sentences_have_twelve_words_at_most(string key) => Locale.English[key]
        .SelectMany(variant => variant.Simple.Split(['.', '?', '!', ':', ';'], StringSplitOptions.RemoveEmptyEntries))
        .Where(sentence => WordCount.Of(sentence) > LongestSimpleSentence)
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_phrase_asks_one_question_at_most(string key) => Locale.English[key]
        .SelectMany(variant => new[] { variant.Say, variant.Simple })
        .Where(words => words.Count(sign => sign == '?') > 1)
        .ShouldBeEmpty();

    [Fact]
    public void A_locale_with_faults_is_refused_with_every_place()
    {
        var folder = Directory.CreateTempSubdirectory("locale").FullName;
        File.WriteAllText(Path.Combine(folder, "dialog.yaml"), "one:\n  - { say: words }\ntwo: words\n");
        File.WriteAllText(Path.Combine(folder, "learner.yaml"), "three: [a\n");
        var fault = Should.Throw<InvalidDataException>(() => Dialog.Phrases.Phrasebook.Load(folder));
        fault.Message.ShouldContain("dialog.yaml:2");
        fault.Message.ShouldContain("dialog.yaml:3");
        fault.Message.ShouldContain("learner.yaml:");
        Directory.Delete(folder, recursive: true);
    }

    private static string SlotsOf(string words) => string.Join(' ', Slot().Matches(words)
        .Select(match => match.Value)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal));

    [GeneratedRegex(@"(Say|Phrase|Fill)\(\s*(exercise, |turn, )?""(?<key>[a-z.-]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Said();

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Slot();
}
