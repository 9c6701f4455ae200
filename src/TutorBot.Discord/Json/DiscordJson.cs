using System.Text.Json;
using System.Text.Json.Serialization;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Commands;
using TutorBot.Discord.Messages;
using TutorBot.Discord.Messages.Components;
using TutorBot.Discord.Rest;

namespace TutorBot.Discord.Json;

/// <summary>
/// Reads leniently: unknown fields are passed over, all but ids may be missing, numbers may come as text. Writes no
/// nulls.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    MaxDepth = 64)]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Attachment))]
[JsonSerializable(typeof(DeletedMessage))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(Guild))]
[JsonSerializable(typeof(IReadOnlyList<Guild>))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(GuildMember))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(GatewayInfo))]
[JsonSerializable(typeof(IReadOnlyList<Component>))]
[JsonSerializable(typeof(CommandDefinition))]
[JsonSerializable(typeof(IReadOnlyList<CommandDefinition>))]
[JsonSerializable(typeof(IReadOnlyList<JsonElement>))]
internal sealed partial class DiscordJson : JsonSerializerContext;
