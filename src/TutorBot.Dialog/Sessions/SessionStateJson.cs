using System.Text.Json.Serialization;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Sessions;

/// <summary>How dialog's records are kept: as JSON, enums by name, so that a row outlives a reordering.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SessionState))]
[JsonSerializable(typeof(Submission))]
[JsonSerializable(typeof(TurnReading))]
[JsonSerializable(typeof(TeacherNote))]
[JsonSerializable(typeof(SessionProgress))]
public sealed partial class SessionStateJson : JsonSerializerContext;
