using System.Text.Json.Serialization;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Ports;

/// <summary>How turns are kept and exported: enums by name, so that a row outlives a reordering.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Inbound))]
[JsonSerializable(typeof(OutboundMessage))]
[JsonSerializable(typeof(Submission))]
[JsonSerializable(typeof(CommittedTurn))]
[JsonSerializable(typeof(SessionState))]
public sealed partial class TurnJson : JsonSerializerContext;
