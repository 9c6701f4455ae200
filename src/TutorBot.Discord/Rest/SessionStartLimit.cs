using System.Text.Json.Serialization;

namespace TutorBot.Discord.Rest;

/// <summary>Gateway, "Session Start Limit Object".</summary>
public sealed record SessionStartLimit
{
    public int Total { get; init; }

    /// <summary>Sessions that may still be begun before the count starts anew.</summary>
    public int Remaining { get; init; }

    [JsonPropertyName("reset_after")]
    public long ResetAfterMilliseconds { get; init; }

    /// <summary>Identifies allowed in 5 seconds.</summary>
    public int MaxConcurrency { get; init; }
}
