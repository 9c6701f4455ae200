using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using TutorBot.Dialog.Turns;

namespace TutorBot.Web.Talks;

/// <summary>What a form of the chat page sent.</summary>
/// <param name="Text">The words in the box, also where a button was pressed instead of sending them.</param>
/// <param name="Choice">The button; null where words were sent.</param>
/// <param name="After">The last turn that the page shows.</param>
internal sealed record Message(InboundKey Key, string Text, Choice? Choice, long After)
{
    /// <summary>Null where the form is not one of ours.</summary>
    public static Message? Read(IFormCollection form)
    {
        if (!WebKey.TryParse(form["id"], out var key) || !TryChoice(form["choice"], out var choice))
        {
            return null;
        }

        // A browser sends line ends as CR LF, a script as LF; credited places count the same in both.
        var text = form["text"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
        var after = long.TryParse(form["after"], CultureInfo.InvariantCulture, out var shown) && shown > 0 ? shown : 0;
        return new Message(key, text, choice, after);
    }

    public bool IsLongerThan(int bytes) => Encoding.UTF8.GetByteCount(Text) > bytes;

    public InboundContent Content =>
        Choice is { } choice ? new InboundContent.Chose(choice) : new InboundContent.Said(Text);

    private static bool TryChoice(string? name, out Choice? choice)
    {
        choice = null;
        if (string.IsNullOrEmpty(name))
        {
            return true;
        }

        // The class sends the last two; no learner may.
        var known = Enum.GetNames<Choice>().Contains(name, StringComparer.Ordinal)
            && name is not (nameof(Dialog.Turns.Choice.LessonEnding) or nameof(Dialog.Turns.Choice.Bell));
        choice = known ? Enum.Parse<Choice>(name) : null;
        return known;
    }
}
