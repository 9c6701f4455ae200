using System.Collections.Immutable;
using TutorBot.Dialog.Replies;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Rest;
using TutorBot.Grading.Analysis;
using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Fingerprinting;
using TutorBot.Host.Discord.Rendering;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Discord.Looking;

/// <summary>
/// <c>/analyze</c>: a paragraph or a source of the exercise by name, or any words that are pasted or come in a file.
/// </summary>
internal sealed class AnalyzeCommand(
    IDiscordRest rest, ReplyRenderer renderer, AnalysisMessages analyses, DiscordTexts texts)
{
    private const int LargestFile = 1 << 20;

    /// <summary>Fewer words are a name that was mistyped rather than a text.</summary>
    private const int FewestWords = 4;

    /// <summary>What was asked for with the slash command.</summary>
    public async Task<ImmutableArray<MessageDraft>> OfAsync(CommandInvoked asked, Pack pack, CancellationToken stop)
    {
        var options = asked.Options;
        if (options.Text("paragraph") is { } name)
        {
            return Lookup.Paragraph(pack, name) is { } paragraph
                ? Show(ParagraphCard.Of(paragraph, texts))
                : Say(pack, "analyze.what");
        }

        if (options.Text("source") is { } cited)
        {
            return Source(pack, cited);
        }

        if (options.Text("text") is { } words)
        {
            return Words(asked, pack, words);
        }

        return options.File("file") is { } file
            ? await FileAsync(asked, pack, file, stop)
            : Say(pack, "analyze.what");
    }

    /// <summary>A message that somebody pointed at: its words, else the file that hangs on it.</summary>
    public async Task<ImmutableArray<MessageDraft>> OfMessageAsync(
        CommandInvoked asked, Pack pack, CancellationToken stop) =>
        asked.TargetMessage is { Content.Length: 0, Attachments: [var file, ..] }
            ? await FileAsync(asked, pack, file, stop)
            : Words(asked, pack, asked.TargetMessage?.Content ?? "");

    private ImmutableArray<MessageDraft> Words(CommandInvoked asked, Pack pack, string words)
    {
        if ((Lookup.Paragraph(pack, words) ?? Pasted(pack, words)) is { } paragraph)
        {
            return Show(ParagraphCard.Of(paragraph, texts));
        }

        return words.Split((char[]?)null, FewestWords, StringSplitOptions.RemoveEmptyEntries).Length < FewestWords
            ? Say(pack, "analyze.what")
            : [analyses.Of(asked.Head.Id.ToString(), TextAnalyzer.Analyze(words))];
    }

    private static Paragraph? Pasted(Pack pack, string text) =>
        CopiedText.In(text, pack.Fingerprints) is { IsPasted: true } copied
            ? Lookup.Paragraphs(pack).FirstOrDefault(paragraph => paragraph.Id == copied.Paragraph)
            : null;

    private ImmutableArray<MessageDraft> Source(Pack pack, string cited)
    {
        var source = pack.Sources.FirstOrDefault(known => known.CitedAs.Length > 0
            && (known.Id.Value == cited || known.CitedAs.Equals(cited, StringComparison.OrdinalIgnoreCase)));
        if (source is null)
        {
            return Say(pack, "analyze.what");
        }

        var where = string.Join(", ", source.Paragraphs);
        var asked = Lookup.Paragraphs(pack)
            .Where(paragraph => source.Paragraphs.Contains(paragraph.Id))
            .SelectMany(paragraph => paragraph.Ask)
            .Take(3);
        return Show(new Reply(
            [
                new ReplyBlock.Text(texts.Fill("analyze.source", ("source", source.CitedAs), ("paragraphs", where))),
                new ReplyBlock.List(texts["analyze.ask"], [.. asked]),
                new ReplyBlock.Text(texts["analyze.limits"]),
            ],
            []));
    }

    private async Task<ImmutableArray<MessageDraft>> FileAsync(
        CommandInvoked asked, Pack pack, Attachment file, CancellationToken stop) =>
        file.Size <= LargestFile
        && await rest.DownloadAsync(file, LargestFile, stop) is AttachmentDownload.Loaded loaded
        && PlainText.Read(loaded.Content.Span) is { } words
            ? Words(asked, pack, words)
            : Say(pack, "analyze.file");

    private ImmutableArray<MessageDraft> Say(Pack pack, string key)
    {
        var names = string.Join(", ", Lookup.Paragraphs(pack).Select(paragraph => paragraph.Id));
        return Show(new Reply([new ReplyBlock.Text(texts.Fill(key, ("paragraphs", names)))], []));
    }

    private ImmutableArray<MessageDraft> Show(Reply reply) => renderer.Render(reply, byForm: false);
}
