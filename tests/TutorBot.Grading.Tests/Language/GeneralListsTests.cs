using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Language;

/// <summary>What the engine knows of English knows nothing of any exercise's subject.</summary>
public sealed class GeneralListsTests
{
    private static readonly string[] Lists =
        [.. Files("lexicon", "*.yaml"), .. Files("locales", "learner.yaml"), .. Files("locales", "dialog.yaml")];

    // Words of reading and arguing, which a glossary explains although no subject owns them.
    private static readonly string[] Trade =
    [
        "bias", "biased", "left", "minority", "proof", "propaganda", "quote", "sources", "theses", "claim",
        "evidence", "context", "source", "majority", "minutes", "witness", "reliable", "edition", "strike",
        "footnote", "primary", "secondary", "assert", "quotes", "quotations", "program", "historians",
    ];

    private static readonly char[] Signs = [' ', ',', '.', ';', '(', ')', '"', '\'', ':'];

    public static TheoryData<string> Packs => ["october-1917", "mill-flood-1893"];

    [Theory]
    [MemberData(nameof(Packs))]
    public void No_general_list_holds_a_word_that_only_an_exercise_has(string name)
    {
        var pack = ((PackLoad.Loaded)PackLoader.Load(Path.Combine(Repository.Packs, name))).Pack;
        var own = Names(pack).Concat(Terms(pack))
            .Except(Trade, StringComparer.Ordinal)
            .Except(EnglishLexicon.Default.Places.List("months"), StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
        own.Count.ShouldBeGreaterThan(20);
        Lists.SelectMany(file => WordReader.Read(File.ReadAllText(file))
                .Where(word => own.Contains(word.Text))
                .Select(word => $"{Path.GetFileName(file)}: {word.Text}"))
            .Distinct(StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    // The lists by which any text is analysed hold the words of politics and of print at large; no mark leans on them.
    private static string[] Files(string folder, string name) =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "config", folder), name, SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "analysis"),
    ];

    // Who and what the sources and facts name: capitals that no everyday word has.
    private static IEnumerable<string> Names(Pack pack) => pack.Sources.Select(source => source.Author)
        .Concat(pack.Evidence.Select(evidence => evidence.Fact))
        .Concat(pack.Claims.Select(claim => claim.Statement))
        .SelectMany(text => text.Split(Signs, StringSplitOptions.RemoveEmptyEntries).Skip(1))
        .Where(word => word.Length > 3 && char.IsUpper(word[0]))
        .Select(word => word.ToLowerInvariant())
        .Where(word => !KnownWords.IsEveryday(word));

    private static IEnumerable<string> Terms(Pack pack) => pack.Glossary
        .SelectMany(entry => entry.Forms.Prepend(entry.Term))
        .Where(term => !term.Contains(' ', StringComparison.Ordinal))
        .Select(term => term.ToLowerInvariant().TrimEnd('.'));
}
