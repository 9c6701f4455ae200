using TutorBot.Discord.Messages.Components;

namespace TutorBot.Discord.Messages;

/// <summary>
/// Discord's limits for what is sent (Message Resource, "Create Message"; Component Reference), checked before a call
/// is spent on it. Lengths are counted in UTF-16 units, of which there are never fewer than Discord counts.
/// </summary>
public static class MessageRules
{
    /// <summary>Characters of plain words.</summary>
    public const int Text = 2_000;

    /// <summary>Characters of all text displays of a message together.</summary>
    public const int ComponentText = 4_000;

    /// <summary>Components of a message, nested ones counted.</summary>
    public const int Components = 40;

    public const int Files = 10;
    public const int Nonce = 25;
    public const int CustomId = 100;
    public const int ButtonLabel = 80;
    public const int OptionText = 100;
    public const int FieldLabel = 45;
    public const int ModalTitle = 45;
    public const int ModalComponents = 5;

    /// <returns>Everything that Discord would refuse, each with its place and never with the words.</returns>
    public static IReadOnlyList<string> Problems(MessageDraft draft) => [.. Check(draft)];

    /// <inheritdoc cref="Problems(MessageDraft)"/>
    public static IReadOnlyList<string> Problems(ModalDraft draft) =>
        [.. Within("custom_id", draft.CustomId, 1, CustomId)
            .Concat(Within("title", draft.Title, 1, ModalTitle))
            .Concat(Count("components", draft.Components.Count, 1, ModalComponents))
            .Concat(ComponentRules.OfModal(draft.Components))];

    internal static IEnumerable<string> Within(string place, string? text, int least, int most)
    {
        var length = text?.Length ?? 0;
        return length >= least && length <= most ? [] : [$"{place} has {length} characters, not {least} to {most}"];
    }

    internal static IEnumerable<string> Count(string place, int count, int least, int most) =>
        count >= least && count <= most ? [] : [$"{place} has {count} entries, not {least} to {most}"];

    private static IEnumerable<string> Check(MessageDraft draft)
    {
        var empty = draft.Text is null && draft.Components.Count == 0 && draft.Files.Count == 0;
        var both = draft.Text is not null && draft.Components.Count > 0;
        return (empty ? ["the draft is empty"] : Array.Empty<string>())
            .Concat(both ? ["the draft has plain words and components"] : [])
            .Concat(draft.Text is null ? [] : Within("content", draft.Text, 1, Text))
            .Concat(draft.Nonce is null ? [] : Within("nonce", draft.Nonce, 1, Nonce))
            .Concat(Count("files", draft.Files.Count, 0, Files))
            .Concat(ComponentRules.OfMessage(draft.Components));
    }
}
