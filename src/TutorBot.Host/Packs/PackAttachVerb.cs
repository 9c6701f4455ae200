using System.CommandLine;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;
using TutorBot.Host.Serving;

namespace TutorBot.Host.Packs;

/// <summary><c>pack attach PACK TEXT</c>: a teacher's own copy of a reading, kept in the data folder.</summary>
internal sealed class PackAttachVerb : Verb
{
    private readonly Folders _folders;
    private readonly PackOpening _packs;
    private readonly Argument<string> _pack;
    private readonly Argument<string> _text;

    public PackAttachVerb(Surroundings around, Folders folders, PackOpening packs)
        : base("attach", "pack.attach", around)
    {
        _folders = folders;
        _packs = packs;
        _pack = PackOption.CreateArgument(around);
        _text = new Argument<string>("TEXT") { Description = around.Texts.Get("pack.option.text") };
        Add(_pack);
        Add(_text);
    }

    public override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        if (_packs.Open(parsed, parsed.GetRequiredValue(_pack)) is not { } pack)
        {
            return ExitCode.ConfigurationRefused;
        }

        if (await TextFile.ReadAsync(parsed.GetRequiredValue(_text), Around, stop) is not { } content)
        {
            return ExitCode.WrongUsage;
        }

        if (_folders.Data(parsed) is not { } data)
        {
            Around.Complain("store.no-folder");
            return ExitCode.StoreNotUsable;
        }

        return Attach(pack, content, data);
    }

    private ExitCode Attach(Pack pack, string content, string data)
    {
        var there = Directory.Exists(data);
        try
        {
            switch (new ReadingShelf(data).Attach(pack, content))
            {
                case TextSplit.Fits fits:
                    StoreStart.TellOfNew(data, there, Around);
                    Around.Say("pack.attach.done", ("text", fits.Text), ("count", fits.Paragraphs.Count));
                    return ExitCode.Done;
                case TextSplit.Unfit unfit:
                    Around.PrintErrors([$"{unfit.What} {unfit.Remedy}"]);
                    break;
            }

            return ExitCode.SomeInputBad;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Around.Complain("file.unwritable", ("file", data), ("why", failure.Message));
            return ExitCode.StoreNotUsable;
        }
    }
}
