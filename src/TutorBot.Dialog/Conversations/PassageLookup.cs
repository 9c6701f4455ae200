using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Conversations;

/// <summary>Shows a paragraph: its own words where they may be shown, else where to find it and its gist.</summary>
internal static class PassageLookup
{
    public static void Give(TurnDraft turn, string place)
    {
        var shown = Find(turn, place) ?? Current(turn);
        var words = Words(turn, shown);
        turn.Reply.Must(new ReplyBlock.Passage(shown.Id.Value, words));
    }

    public static Paragraph? Find(TurnDraft turn, string place)
    {
        var name = string.Concat(Utterance.Of(place).Words);
        var numbered = "p" + name;
        return Paragraphs(turn).FirstOrDefault(paragraph => IsNamed(paragraph, name) || IsNamed(paragraph, numbered));
    }

    private static string Words(TurnDraft turn, Paragraph shown)
    {
        if (turn.Exercise.Settings.Attached.TryGetValue(shown.Id, out var attached))
        {
            return attached;
        }

        return shown.Text ?? turn.Say("passage.gist", ("opens", shown.Opens), ("gist", shown.Gist.Say));
    }

    private static Paragraph Current(TurnDraft turn)
    {
        var asked = turn.State.Pending?.Element is { } id
            ? turn.Question.Elements.FirstOrDefault(element => element.Id == id)?.Paragraphs.FirstOrDefault()
            : null;
        return Paragraphs(turn).FirstOrDefault(paragraph => paragraph.Id == asked) ?? Paragraphs(turn).First();
    }

    private static bool IsNamed(Paragraph paragraph, string name) =>
        string.Equals(paragraph.Id.Value, name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Paragraph> Paragraphs(TurnDraft turn) =>
        turn.Pack.Texts.SelectMany(text => text.Paragraphs);
}
