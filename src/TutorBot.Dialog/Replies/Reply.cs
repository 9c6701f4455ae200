using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Replies;

/// <summary>
/// One message of the tutor, free of any platform; a channel's renderer shows what the channel can show.
/// </summary>
/// <param name="Offers">Choices to show as buttons, or in words where there are none.</param>
public sealed record Reply(ImmutableArray<ReplyBlock> Blocks, ImmutableArray<Choice> Offers)
{
    /// <summary>The words alone, a line a block; what the terminal prints and a screen reader reads.</summary>
    [JsonIgnore]
    public string PlainText => string.Join('\n', Blocks.Select(block => block.PlainText));
}
