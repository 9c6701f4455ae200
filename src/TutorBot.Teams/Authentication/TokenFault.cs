namespace TutorBot.Teams.Authentication;

/// <summary>Why a request was refused.</summary>
public enum TokenFault
{
    /// <summary>No token, or a header that is no bearer token.</summary>
    Missing,

    /// <summary>No signed token that could be read.</summary>
    Malformed,

    /// <summary>Not signed by one of the algorithms allowed; <c>none</c> is never one.</summary>
    Algorithm,
    Issuer,

    /// <summary>For another bot.</summary>
    Audience,

    /// <summary>Expired, or not valid yet, by more than the skew allowed.</summary>
    Lifetime,

    /// <summary>Signed by a key that the issuer does not publish.</summary>
    UnknownKey,
    Signature,

    /// <summary>The issuer's keys could not be had; the request may come again.</summary>
    KeysUnavailable,

    /// <summary>A good token, but its key may not speak for this channel.</summary>
    Endorsement,

    /// <summary>A good token, but for another service address than the activity names.</summary>
    ServiceUrl,

    /// <summary>A good token, but the activity comes from another tenant than the bot's.</summary>
    Tenant,
}
