using System.Collections.Immutable;
using TutorBot.Teams.Activities;

namespace TutorBot.Teams.Authentication;

/// <summary>What a token that came in is worth.</summary>
public abstract record TokenCheck
{
    private TokenCheck()
    {
    }

    public sealed record Refused(TokenFault Fault) : TokenCheck;

    /// <summary>Signed by the issuer for this bot, and now.</summary>
    /// <param name="ServiceUrl">The service address that it vouches for; empty where it vouches for none.</param>
    /// <param name="Endorsements">The channels that the signing key may speak for.</param>
    public sealed record Accepted(string ServiceUrl, ImmutableArray<string> Endorsements) : TokenCheck
    {
        /// <summary>Null where the token vouches for the activity.</summary>
        public TokenFault? Covers(Activity activity)
        {
            if (!Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal))
            {
                return TokenFault.Endorsement;
            }

            return ServiceUrl.Length > 0 && AreSame(ServiceUrl, activity.ServiceUrl) ? null : TokenFault.ServiceUrl;
        }

        private static bool AreSame(string one, string other) =>
            one.AsSpan().TrimEnd('/').Equals(other.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
    }
}
