using TutorBot.Grading.Packs;
using TutorBot.Host.Texts;

namespace TutorBot.Host.Analyzing;

/// <summary>
/// What may be shown of a paragraph before its questions are answered: no source is named for what it is.
/// </summary>
internal static class ParagraphDescription
{
    public static IEnumerable<string> Lines(Paragraph paragraph, HostTexts texts) =>
    [
        texts.Get("analyze.place", ("paragraph", paragraph.Id), ("opens", paragraph.Opens)),
        paragraph.Gist.Say,
        "",
        texts.Get(paragraph.Citations.IsEmpty ? "analyze.no-citations" : "analyze.citations"),
        .. paragraph.Citations.Select(citation => "  " + citation),
        "",
        texts.Get("analyze.ask"),
        .. paragraph.Ask.Select(question => "  - " + question),
        "",
        texts.Get("analyze.limits"),
    ];
}
