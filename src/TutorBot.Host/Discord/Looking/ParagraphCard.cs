using TutorBot.Dialog.Replies;
using TutorBot.Grading.Packs;
using TutorBot.Host.Discord.Rendering;

namespace TutorBot.Host.Discord.Looking;

/// <summary>
/// What may be shown of a paragraph before its questions are answered: what it says, what it cites as printed, what is
/// worth asking of it.
/// </summary>
internal static class ParagraphCard
{
    public static Reply Of(Paragraph paragraph, DiscordTexts texts)
    {
        var place = texts.Fill("analyze.place", ("paragraph", paragraph.Id), ("opens", paragraph.Opens));
        ReplyBlock cites = paragraph.Citations.IsEmpty
            ? new ReplyBlock.Text(texts["sources.none"])
            : new ReplyBlock.List(texts["analyze.citations"], paragraph.Citations);
        return new Reply(
            [
                new ReplyBlock.Passage(place, paragraph.Gist.Say),
                cites,
                new ReplyBlock.List(texts["analyze.ask"], paragraph.Ask),
                new ReplyBlock.Text(texts["analyze.limits"]),
            ],
            []);
    }
}
