using TutorBot.Grading.Analysis;

namespace TutorBot.Grading.Tests.Analysis;

public sealed class HostileTextTests
{
    private const int Million = 1_000_000;

    public static TheoryData<string> Names => [.. Texts.Keys];

    private static Dictionary<string, Func<string>> Texts { get; } = new()
    {
        ["one letter"] = () => new string('a', Million),
        ["one capital"] = () => new string('A', Million),
        ["capitals apart"] = () => Repeat("A ", Million),
        ["brackets"] = () => new string('(', Million),
        ["pairs of brackets"] = () => Repeat("()", Million),
        ["brackets with years"] = () => Repeat("(1990) ", Million),
        ["nested quotes"] = () => Repeat("\u201C", 20_000) + "a" + Repeat("\u201D", 20_000),
        ["open quotes"] = () => Repeat("\"a ", Million),
        ["single quotes"] = () => Repeat("'a ", Million),
        ["stops"] = () => Repeat(". ", Million),
        ["lines"] = () => Repeat("a\n", Million),
        ["spaces"] = () => new string(' ', Million),
        ["versus"] = () => Repeat("A v. B ", Million),
        ["names"] = () => Repeat("Anna said that Bert said that ", Million),
        ["digits"] = () => Repeat("1990 ", Million),
        ["links"] = () => Repeat("https://a.b/c ", Million),
        ["acts"] = () => Repeat("Of The Great Act of ", Million),
        ["lone surrogates"] = () => Repeat("\uD800a ", 300_000),
        ["quotes in quotes"] = () => Repeat("\u201C\u2018", 20_000) + "a" + Repeat("\u2019\u201D", 20_000),
        ["quotes crossed"] = () => Repeat("\u201Ca \u2018b \u201D \u2019", Million),
        ["closing quotes alone"] = () => Repeat("a\u201D b\u2019 ", Million),
        ["one open quote"] = () => "He said: \u201C" + Repeat("The mill was ours. ", Million),
        ["a scan"] = () => Repeat("The coun-\ncil \u00C9 so it w4s sa1d \u00C9 had bumed the min-\nutes~| ", Million),
        ["dashes"] = () => Repeat("\u2014 A, said B, \u2014 c. ", Million),
        ["lines with dashes"] = () => Repeat("\u2014 We wait, said Orme. \u2014 We do.\n", Million),
        ["furniture"] = () => Repeat("Google Scholar\n12\nDownload preview PDF.\n", Million),
        ["notes"] = () => "Notes\n" + Repeat("1. Ibid., p. 4; see Orme, Mills, p. 9.\n", Million),
        ["entries"] = () => "Works cited\n" + Repeat("Orme, J. (1990). The mill. Leeds: Fell.\n", Million),
        ["short names"] = () => Repeat("(Orme, Mills, p. 4, hereafter M) (M, p. 5) ", Million),
        ["many short names"] = () => string.Concat(Enumerable.Range(0, 20_000)
            .Select(number => $"(Orme, Mills, p. 4, hereafter M{number}) (M{number}, p. 5) ")),
        ["another language"] = () => Repeat("Die M\u00FChle wurde geschlossen, weil die Preise fielen. ", Million),
        ["another script"] = () => Repeat("\u041C\u0435\u043B\u044C\u043D\u0438\u0446\u0430. ", Million),
        ["combining marks"] = () => "a" + new string('\u0301', 100_000),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Answers_with_every_stretch_inside_the_text(string name)
    {
        var text = Texts[name]();
        var analysis = TextAnalyzer.Analyze(text);
        Stretches(analysis).ShouldAllBe(span => span.Start >= 0 && span.Start < span.End && span.End <= text.Length);
    }

    [Theory]
    [InlineData("\"We wait,\" mended")]
    [InlineData("\"We wait,\" said the")]
    [InlineData("\u2014 We wait, said")]
    [InlineData("\u2014 We wait,")]
    [InlineData("\u2014 W")]
    public void A_text_may_end_anywhere(string text) => TextAnalyzer.Analyze(text).Text.ShouldBe(text);

    [Theory]
    [InlineData("Read that: \"We will not wait for the spring\".")]
    [InlineData("Call it \"a great and terrible day\".")]
    public void A_text_may_begin_with_a_verb_that_is_a_noun_too(string text) =>
        TextAnalyzer.Analyze(text).Text.ShouldBe(text);

    [Fact]
    public void Nothing_is_found_in_nothing()
    {
        var analysis = TextAnalyzer.Analyze("");
        analysis.Readability.ShouldBe(Readability.NoWords);
        Stretches(analysis).ShouldBeEmpty();
        analysis.Questions.ShouldBeEmpty();
    }

    private static IEnumerable<TextSpan> Stretches(TextAnalysis analysis) =>
    [
        .. analysis.Sentences,
        .. analysis.Citations.Select(citation => citation.Span),
        .. analysis.Quotations.Select(quotation => quotation.Span),
        .. analysis.Claims.Select(claim => claim.Span),
        .. analysis.Language.Select(words => words.Span),
        .. analysis.Reasoning.Select(problem => problem.Span),
    ];

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit,
        length / unit.Length));
}
