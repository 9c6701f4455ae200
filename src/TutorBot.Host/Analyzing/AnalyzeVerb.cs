using System.CommandLine;
using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Fingerprinting;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Marking;
using TutorBot.Host.Packs;

namespace TutorBot.Host.Analyzing;

/// <summary><c>analyze</c>: a paragraph of the exercise, named or pasted; gives no answer away.</summary>
internal sealed class AnalyzeVerb : Verb
{
    private readonly PackOpening _packs;
    private readonly Argument<string> _what;
    private readonly Option<string> _pack;
    private readonly Option<string> _format;

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
        Add(_what);
        Add(_pack);
        Add(_format);
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

        if (await TextFile.ReadAsync(what, Around, stop) is not { } text)
        {
            return ExitCode.WrongUsage;
        }

        return (Named(pack, text) ?? Pasted(pack, text)) is { } found ? Show(found, parsed) : Unknown(pack);
    }

    private static Paragraph? Named(Pack pack, string text)
    {
        var name = text.Trim().Replace("paragraph ", "P", StringComparison.OrdinalIgnoreCase);
        return Paragraphs(pack)
            .FirstOrDefault(paragraph => paragraph.Id.Value.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static Paragraph? Pasted(Pack pack, string text) =>
        CopiedText.In(text, pack.Fingerprints) is { IsPasted: true } copied
            ? Paragraphs(pack).FirstOrDefault(paragraph => paragraph.Id == copied.Paragraph)
            : null;

    private static IEnumerable<Paragraph> Paragraphs(Pack pack) => pack.Texts.SelectMany(text => text.Paragraphs);

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

    private ExitCode Unknown(Pack pack)
    {
        var names = string.Join(", ", Paragraphs(pack).Select(paragraph => paragraph.Id));
        Around.Complain("analyze.other-text", ("pack", pack.Id), ("paragraphs", names));
        return ExitCode.SomeInputBad;
    }
}
