using System.Text.Json.Serialization;
using TutorBot.Teams.Connector;

namespace TutorBot.Host.Teams.Talking;

/// <summary>How addresses are kept.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConversationReference))]
internal sealed partial class TeamsJson : JsonSerializerContext;
