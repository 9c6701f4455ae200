using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using TutorBot.Discord;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Interactions;
using ApplicationId = TutorBot.Discord.ApplicationId;
using InteractionContext = TutorBot.Discord.Commands.InteractionContext;

namespace TutorBot.Host.Discord.Talking;

/// <summary>
/// The right to answer an interaction as it may be kept in the clear: sealed, so that a copy of the data folder's
/// database lets nobody speak for the bot.
/// </summary>
internal sealed class InteractionSeal(IDataProtectionProvider protection)
{
    private const char Border = '|';

    private readonly IDataProtector _protector = protection.CreateProtector("TutorBot.Discord.Interactions");

    public string Close(InteractionHead head) => _protector.Protect(string.Join(
        Border,
        head.Id,
        head.ApplicationId,
        head.ChannelId,
        head.GuildId,
        head.User.Id,
        ((int?)head.Context)?.ToString(CultureInfo.InvariantCulture),
        head.Token.Secret));

    /// <summary>Null for what was not closed by this data folder's keys.</summary>
    public InteractionHead? Open(string closed)
    {
        try
        {
            return Read(_protector.Unprotect(closed).Split(Border, 7));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static InteractionHead? Read(string[] parts) =>
        parts.Length == 7
        && InteractionId.TryParse(parts[0], out var id)
        && ApplicationId.TryParse(parts[1], out var application)
        && UserId.TryParse(parts[4], out var user)
            ? new InteractionHead
            {
                Id = id,
                ApplicationId = application,
                ChannelId = ChannelId.TryParse(parts[2], out var channel) ? channel : null,
                GuildId = GuildId.TryParse(parts[3], out var guild) ? guild : null,
                User = new User { Id = user },
                Context = int.TryParse(parts[5], CultureInfo.InvariantCulture, out var context)
                    ? (InteractionContext)context
                    : null,
                Token = new InteractionToken(parts[6]),
            }
            : null;
}
