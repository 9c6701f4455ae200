using TutorBot.Discord.Commands;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Interactions;

/// <summary>One use of a command, a component or a form.</summary>
public abstract record Interaction(InteractionHead Head)
{
    /// <summary>Ids only: what people typed is never logged.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Head.Id}";
}

/// <summary>A slash command, or a command from the menu of a message or a person.</summary>
/// <param name="TargetMessage">The message that a message command was used on, with its content.</param>
public sealed record CommandInvoked(
    InteractionHead Head,
    CommandKind Kind,
    CommandPath Path,
    OptionValues Options,
    Message? TargetMessage = null) : Interaction(Head);

/// <summary>A person is typing an option and wants proposals; up to 25, within 3 seconds, never deferred.</summary>
/// <param name="Focused">The option's name.</param>
/// <param name="Typed">What stands there so far.</param>
public sealed record AutocompleteAsked(
    InteractionHead Head, CommandPath Path, OptionValues Options, string Focused, string Typed) : Interaction(Head);

/// <summary>A button was pressed or a select used.</summary>
/// <param name="Values">What was selected; empty for buttons.</param>
/// <param name="Message">The message that it hangs on.</param>
public sealed record ComponentUsed(
    InteractionHead Head, string CustomId, IReadOnlyList<string> Values, Message Message) : Interaction(Head);

/// <summary>A form was sent.</summary>
/// <param name="Message">The message whose button opened the form; null where a command did.</param>
public sealed record ModalSubmitted(
    InteractionHead Head, string CustomId, FormValues Fields, Message? Message = null) : Interaction(Head);

/// <summary>A kind that came after this was written.</summary>
public sealed record UnknownInteraction(InteractionHead Head, int Kind) : Interaction(Head);
