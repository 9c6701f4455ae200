using System.Collections.Immutable;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using TutorBot.Dialog.Ports;
using TutorBot.Grading.Analysis;
using TutorBot.Grading.Analysis.View;
using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Fingerprinting;
using TutorBot.Web.Pages;
using TutorBot.Web.Rendering;
using TutorBot.Web.Talks;
using TutorBot.Web.Texts;

namespace TutorBot.Web.Analyzing;

/// <summary>The page that reads any text. Nothing of what is pasted is kept.</summary>
internal sealed class AnalyzeDesk(IExercises exercises, ExerciseCards cards, IAntiforgery antiforgery, WebTexts texts)
{
    public IResult Show(HttpContext context) => Page(context, StatusCodes.Status200OK, null);

    public async Task<IResult> ReadAsync(HttpContext context)
    {
        var text = await TextAsync(context.Request.Form, context.RequestAborted);
        if (string.IsNullOrWhiteSpace(text) || text.Contains('\0', StringComparison.Ordinal))
        {
            return Page(context, StatusCodes.Status422UnprocessableEntity, texts["analyze.empty"]);
        }

        if (text.Length > TextAnalyzer.Longest)
        {
            return Page(context, StatusCodes.Status413PayloadTooLarge, texts["problem.huge"]);
        }

        var known = Known(text);
        return known.IsEmpty ? Read(context, text) : Page(context, StatusCodes.Status200OK, null, known: known);
    }

    private static async Task<string> TextAsync(IFormCollection form, CancellationToken stop)
    {
        if (form.Files["file"] is not { Length: > 0 } file)
        {
            return form["text"].ToString().ReplaceLineEndings("\n");
        }

        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(stop);
    }

    private ImmutableArray<Paragraph> Known(string text) =>
    [
        .. exercises.Packs.Select(id => cards.Find(null, id)?.Pack).OfType<Pack>().SelectMany(pack =>
        {
            var pasted = PastedParagraphs.In(text, pack.Fingerprints);
            return pack.Texts.SelectMany(one => one.Paragraphs).Where(paragraph => pasted.Contains(paragraph.Id));
        }),
    ];

    private IResult Read(HttpContext context, string text)
    {
        var sections = AnalysisView.InBrief(TextAnalyzer.Analyze(text));
        var marks = sections.SelectMany(section => section.Items.Select(item => (section.Name, Item: item)))
            .Where(pair => pair.Item.Span is not null)
            .Select((pair, at) => new TextMark(
                at + 1, pair.Name, pair.Item.Label, pair.Item.Span!.Value.Start, pair.Item.Span.Value.End));
        return Page(
            context, StatusCodes.Status200OK, null, pieces: MarkedPieces.Of(text, [.. marks]), sections: sections);
    }

    private IResult Page(
        HttpContext context,
        int status,
        string? problem,
        ImmutableArray<Paragraph>? known = null,
        ImmutableArray<MarkedPiece>? pieces = null,
        ImmutableArray<AnalysisSection>? sections = null)
    {
        var tokens = antiforgery.GetAndStoreTokens(context);
        return Answers.Page<AnalyzePage>(status, (nameof(AnalyzePage.View), new AnalyzeView(
            new(tokens.FormFieldName, tokens.RequestToken ?? ""), problem, known ?? [], pieces ?? [], sections
                ?? [])));
    }
}
