using System.Text;
using TutorBot.Dialog.Replies;
using TutorBot.Discord.Interactions;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Rest;
using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Fingerprinting;
using TutorBot.Host.Discord.Rendering;

namespace TutorBot.Host.Discord.Looking;

/// <summary><c>/analyze</c>: a paragraph or a source by name, or words that are pasted or come in a file.</summary>
internal sealed class AnalyzeCommand(IDiscordRest rest, DiscordTexts texts)
{
    private const int LargestFile = 1 << 20;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public async Task<Reply> OfAsync(OptionValues options, Pack pack, CancellationToken stop)
    {
        if (options.Text("paragraph") is { } name)
        {
            return Lookup.Paragraph(pack, name) is { } paragraph
                ? ParagraphCard.Of(paragraph, texts)
                : Say(pack, "analyze.what");
        }

        if (options.Text("source") is { } cited)
        {
            return Source(pack, cited);
        }

        if (options.Text("text") is { } words)
        {
            return Words(pack, words);
        }

        return options.File("file") is { } file ? await FileAsync(pack, file, stop) : Say(pack, "analyze.what");
    }

    /// <summary>Words that somebody pasted or wrote.</summary>
    public Reply Words(Pack pack, string words)
    {
        var paragraph = Lookup.Paragraph(pack, words) ?? Pasted(pack, words);
        return paragraph is null ? Say(pack, "analyze.other-text") : ParagraphCard.Of(paragraph, texts);
    }

    private static Paragraph? Pasted(Pack pack, string text) =>
        CopiedText.In(text, pack.Fingerprints) is { IsPasted: true } copied
            ? Lookup.Paragraphs(pack).FirstOrDefault(paragraph => paragraph.Id == copied.Paragraph)
            : null;

    private Reply Source(Pack pack, string cited)
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
        return new Reply(
            [
                new ReplyBlock.Text(texts.Fill("analyze.source", ("source", source.CitedAs), ("paragraphs", where))),
                new ReplyBlock.List(texts["analyze.ask"], [.. asked]),
                new ReplyBlock.Text(texts["analyze.limits"]),
            ],
            []);
    }

    private async Task<Reply> FileAsync(Pack pack, Attachment file, CancellationToken stop) =>
        file.Size <= LargestFile
        && await rest.DownloadAsync(file, LargestFile, stop) is AttachmentDownload.Loaded loaded
        && Read(loaded.Content.Span) is { } words
            ? Words(pack, words)
            : Say(pack, "analyze.file");

    private static string? Read(ReadOnlySpan<byte> content)
    {
        try
        {
            var words = Strict.GetString(content);
            return words.Contains('\0', StringComparison.Ordinal) ? null : words.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private Reply Say(Pack pack, string key)
    {
        var names = string.Join(", ", Lookup.Paragraphs(pack).Select(paragraph => paragraph.Id));
        return new Reply([new ReplyBlock.Text(texts.Fill(key, ("paragraphs", names)))], []);
    }
}
