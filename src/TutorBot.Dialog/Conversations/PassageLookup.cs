using System.Text.RegularExpressions;
using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Replies;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Conversations;

/// <summary>Shows a paragraph: its own words where they may be shown, else where to find it and its gist.</summary>
internal static partial class PassageLookup
{
    public static void Give(TurnDraft turn, string place)
    {
        if (Find(turn, place) is null && IsPlaceName(place))
        {
            var places = turn.Pack.Texts.Where(text => !text.Paragraphs.IsEmpty).Select(text => turn.Exercise
                .Phrases["passage.range"][0].Say
                .Replace("{first}", text.Paragraphs[0].Id.Value, StringComparison.Ordinal)
                .Replace("{last}", text.Paragraphs[^1].Id.Value, StringComparison.Ordinal));
            turn.Reply.Must(new ReplyBlock.Text(turn.Say("passage.unknown", ("places", string.Join(", ", places)))));
            return;
        }

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

    /// <summary>True for what looks like a paragraph's name, be there such a paragraph or not.</summary>
    public static bool IsPlaceName(string place) => PlaceName().IsMatch(Utterance.Of(place).Line);

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

    [GeneratedRegex(
        "^ (p|para|paragraph|number)? ?[0-9]{1,9} $", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceName();

    private static IEnumerable<Paragraph> Paragraphs(TurnDraft turn) =>
        turn.Pack.Texts.SelectMany(text => text.Paragraphs);
}
