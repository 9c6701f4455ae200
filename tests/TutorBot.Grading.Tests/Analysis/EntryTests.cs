using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.Citations;
using TutorBot.Grading.Analysis.Learning;
using TutorBot.Grading.Analysis.Measuring;
using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Analysis;

/// <summary>Entries of a list of works, taken apart by the weights that ship.</summary>
public sealed class EntryTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Harrow, P. (1987). The dock strike of 1911. Journal of Port History, 12(3), 44-61.",
        "Harrow, P.", "The dock strike of 1911", "Journal of Port History", "12", "3", "44-61", "1987")]
    [InlineData("Oakes, Jane. \"Bread and Rain.\" Northern Review 7, no. 2 (1994): 101-19.",
        "Oakes, Jane", "Bread and Rain", "Northern Review", "7", "2", "101-19", "1994")]
    [InlineData("Marlow, T. and Stone, K. The Queue and the Revolt. Leeds: Fell Press, 1981.",
        "Marlow, T. and Stone, K.", "The Queue and the Revolt", null, null, null, null, "1981")]
    public void An_entry_is_taken_apart_in_any_style(
        string entry, string author, string work, string? container, string? volume, string? issue, string? pages,
        string year)
    {
        var found = TextAnalyzer.Analyze("The strike was long.\n\nReferences\n\n" + entry).Citations.Single();
        found.Form.ShouldBe(CitationForm.Reference);
        (found.Author, found.Work, found.Container).ShouldBe((author, work, container));
        (found.Volume, found.Issue, found.Pages, found.Year).ShouldBe((volume, issue, pages, year));
    }

    [Fact]
    public void Weights_written_and_read_again_tag_as_before()
    {
        var examples = Enumerable.Range(0, 20).Select(at => new LabelledSequence(
            ["Orme,", "J.", $"Mills{at}.", $"{1950 + at}."], ["author", "author", "title", "date"])).ToList();
        var tagger = SequenceTagger.Train(examples, 5);
        using var file = new MemoryStream();
        TaggerFile.Write(tagger, file);
        file.Position = 0;
        var again = TaggerFile.Read(file);
        again.Tag(["Orme,", "J.", "Bread.", "1999."]).ShouldBe(["author", "author", "title", "date"]);
        again.Labels.ShouldBe(tagger.Labels);
    }

    [Fact]
    public void Damaged_weights_are_refused() =>
        Should.Throw<InvalidDataException>(() => TaggerFile.Read(new MemoryStream([1, 2, 3, 4])));

    [Fact]
    public void The_weights_that_ship_come_from_the_open_set_and_do_better_than_rules()
    {
        var set = Path.Combine(Repository.Shared ?? "", "data", "anystyle", "data.jsonl.gz");
        Assert.SkipUnless(File.Exists(set), "Needs AnyStyle's set beside the checkout.");
        using var stream = File.OpenRead(set);
        var rows = MarkedSet.Read(stream, out _);
        using var fitted = new MemoryStream();
        TaggerFile.Write(TaskMeasure.FitReferences(rows)!, fitted);
        fitted.Position = 0;
        var again = TaggerFile.Read(fitted);
        again.Features.ShouldBe(ShippedTagger.References.Features);

        var gold = rows.Where(row => MarkedSet.Text(row, "split") == "gold").ToList();
        foreach (var (label, part) in Parts)
        {
            var (rules, weights, all) = (0, 0, 0);
            foreach (var row in gold)
            {
                var raw = MarkedSet.Text(row, "raw");
                var wanted = string.Join(' ', ReferenceTokens.Fields(row).Where(field => field.Label == label)
                    .Select(field => field.Words));
                all += wanted.Length > 0 ? 1 : 0;
                rules += IsSame(label, wanted, part(CitationParser.Parse(raw))) ? 1 : 0;
                weights += IsSame(label, wanted, part(new EntryParser().Parse(raw))) ? 1 : 0;
            }

            output.WriteLine($"{label} {all}: rules {rules / (double)all:0.000} weights {weights / (double)all:0.000}");
            weights.ShouldBeGreaterThan(rules);
        }
    }

    private static IEnumerable<(string Label, Func<CitationParts, string?> Part)> Parts =>
    [
        ("author", parts => parts.Author), ("title", parts => parts.Work), ("journal", parts => parts.Container),
        ("pages", parts => parts.Pages), ("date", parts => parts.Year),
    ];

    private static bool IsSame(string label, string wanted, string? read)
    {
        var (one, other) = (Letters(wanted), Letters(read ?? ""));
        return other.Length > 0 && one.Length > 0 && label switch
        {
            "date" => one.Contains(other, StringComparison.Ordinal),
            "pages" => one.TrimStart('p') == other.TrimStart('p'),
            _ => one == other,
        };
    }

    private static string Letters(string words) =>
        string.Concat(words.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
