using System.CommandLine;
using TutorBot.Grading.Analysis;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Marking;
using TutorBot.Host.Packs;

namespace TutorBot.Host.Analyzing;

/// <summary>
/// <c>analyze</c>: any text, or a paragraph of the exercise, which it describes without giving answers away.
/// </summary>
internal sealed class AnalyzeVerb : Verb
{
    /// <summary>A longer input is a text and no paragraph's name.</summary>
    private const int LongestName = 40;

    private readonly PackOpening _packs;
    private readonly Argument<string> _what;
    private readonly Option<string> _pack;
    private readonly Option<string> _format;
    private readonly Option<bool> _full;

    public AnalyzeVerb(Surroundings around, PackOpening packs)
        : base("analyze", "analyze", around)
    {
        _packs = packs;
        _what = new Argument<string>("FILE|-")
        {
            Description = around.Texts.Get("analyze.argument"),
            DefaultValueFactory = _ => ByteSource.Standard,
        };
        _pack = PackOption.Create(around);
        _format = EvaluateOptions.FormatOption(around);
        _full = new Option<bool>("--full") { Description = around.Texts.Get("analyze.option.full") };
        Add(_what);
        Add(_pack);
        Add(_format);
        Add(_full);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (_packs.Open(parsed, parsed.GetRequiredValue(_pack)) is not { } pack)
        {
            return ExitCode.ConfigurationRefused;
        }

        var what = parsed.GetRequiredValue(_what);
        if (!File.Exists(what) && Named(pack, what) is { } named)
        {
            return Show(named, parsed);
        }

        if (!File.Exists(what) && LooksLikeParagraph(what))
        {
            var names = pack.Texts.SelectMany(one => one.Paragraphs).Select(paragraph => paragraph.Id);
            Around.Complain("analyze.no-paragraph", ("name", what), ("names", string.Join(", ", names)));
            return ExitCode.WrongUsage;
        }

        if (await TextFile.ReadAsync(what, Around, stop) is not { } text)
        {
            return ExitCode.WrongUsage;
        }

        if (Named(pack, text) is { } paragraph)
        {
            return Show(paragraph, parsed);
        }

        if (text.Length > TextAnalyzer.Longest)
        {
            Around.Complain("analyze.too-long", ("longest", TextAnalyzer.Longest));
            return ExitCode.SomeInputBad;
        }

        return Show(text, KnownText.Of(text, pack), parsed);
    }

    private static bool LooksLikeParagraph(string what) =>
        what is ['P' or 'p', _, ..] and { Length: < 5 } && what.Skip(1).All(char.IsAsciiDigit);

    private static Paragraph? Named(Pack pack, string text)
    {
        if (text.Length > LongestName)
        {
            return null;
        }

        var name = text.Trim().Replace("paragraph ", "P", StringComparison.OrdinalIgnoreCase);
        return pack.Texts.SelectMany(one => one.Paragraphs)
            .FirstOrDefault(paragraph => paragraph.Id.Value.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private ExitCode Show(Paragraph paragraph, ParseResult parsed)
    {
        if (parsed.GetValue(_format) == "json")
        {
            ParagraphJson.Write(Around.Terminal.OutputStream, paragraph);
        }
        else
        {
            Around.Print(ParagraphDescription.Lines(paragraph, Around.Texts));
        }

        return ExitCode.Done;
    }

    /// <summary>For people a paragraph of the exercise is shown as far as it gives no answer away.</summary>
    private ExitCode Show(string text, KnownText? known, ParseResult parsed)
    {
        var json = parsed.GetValue(_format) == "json";
        if (!json && known is not null && !parsed.GetValue(_full))
        {
            Around.Print(known.Paragraphs.SelectMany(paragraph => ParagraphDescription.Lines(paragraph,
                Around.Texts)));
            Around.Say("analyze.full-offer");
            return ExitCode.Done;
        }

        var analysis = TextAnalyzer.Analyze(text);
        if (json)
        {
            AnalysisJson.Write(Around.Terminal.OutputStream, analysis, known);
        }
        else
        {
            Around.Print(AnalysisLines.Of(analysis, Around.Terminal.Interactive));
        }

        return Ended(analysis);
    }

    private ExitCode Ended(TextAnalysis analysis)
    {
        switch (analysis.Readability)
        {
            case Readability.NoWords:
                Around.Complain("analyze.no-words");
                return ExitCode.SomeInputBad;
            case Readability.OtherLanguage:
                Around.Complain("analyze.other-language");
                return ExitCode.SomeInputBad;
            default:
                return ExitCode.Done;
        }
    }
}
