using System.Globalization;
using TutorBot.Dialog.Ports;
using TutorBot.Discord.Gateway;

namespace TutorBot.Host.Discord.Gateway;

/// <summary>The gateway's position as it is kept: sequence, session, and where to resume, a line each.</summary>
internal static class GatewayStream
{
    /// <summary>Direct messages come to shard 0, and one shard is all there is.</summary>
    public const string Events = "discord:0";

    public const string Identifies = "discord:0:identifies";

    public static StreamPosition Of(GatewayPosition position) => new(
        Events,
        string.Create(
            CultureInfo.InvariantCulture, $"{position.Sequence}\n{position.SessionId}\n{position.ResumeUrl}"));

    /// <summary>Null for what is no position.</summary>
    public static GatewayPosition? Read(string? kept) =>
        kept?.Split('\n') is [var sequence, { Length: > 0 } session, var resume]
        && long.TryParse(sequence, CultureInfo.InvariantCulture, out var number)
            ? new GatewayPosition(session, resume.Length > 0 ? resume : null, number)
            : null;
}
