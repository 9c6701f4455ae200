using TutorBot.Discord.Commands;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Interactions;

/// <summary>The first answer to an interaction (Interactions, "Interaction Callback Type").</summary>
public abstract record InteractionResponse
{
    private InteractionResponse()
    {
    }

    /// <summary>A new message.</summary>
    public sealed record Reply(MessageDraft Draft) : InteractionResponse;

    /// <summary>"Thinking"; the message follows by editing the original, and keeps who may see it.</summary>
    public sealed record DeferReply(bool Ephemeral) : InteractionResponse;

    /// <summary>For components: nothing is shown; the message they hang on may be edited later.</summary>
    public sealed record DeferUpdate : InteractionResponse;

    /// <summary>For components, and forms that a component opened: edits the message they hang on.</summary>
    public sealed record Update(MessageDraft Draft) : InteractionResponse;

    /// <summary>Proposals for the option that is being typed, at most 25.</summary>
    public sealed record Propose(IReadOnlyList<OptionChoice> Choices) : InteractionResponse;

    /// <summary>A form; not in answer to a form.</summary>
    public sealed record Ask(ModalDraft Modal) : InteractionResponse;
}
