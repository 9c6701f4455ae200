using TutorBot.Discord.Messages.Components;

namespace TutorBot.Discord.Messages;

/// <summary>A form to be shown as the first answer to a command or a button; never to another form.</summary>
/// <param name="CustomId">1 to 100 characters.</param>
/// <param name="Title">At most 45 characters.</param>
/// <param name="Components">1 to 5: <see cref="Label"/>s around fields, and <see cref="TextDisplay"/>s.</param>
public sealed record ModalDraft(string CustomId, string Title, IReadOnlyList<Component> Components);
