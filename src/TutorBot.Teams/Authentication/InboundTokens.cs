using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TutorBot.Teams.Authentication;

/// <summary>
/// Checks the token of a request ("Authenticate requests with the Bot Connector API: connector to bot"): signed by
/// one of the issuer's keys, by the issuer, for this bot, and valid now with five minutes' grace.
/// </summary>
public sealed class InboundTokens : IDisposable
{
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const string Scheme = "Bearer ";
    private const int LongestToken = 16 * 1024;

    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly string _issuer;
    private readonly string _appId;
    private readonly SigningKeys _keys;
    private readonly TimeProvider _time;
    private readonly JsonWebTokenHandler _handler = new()
    {
        MapInboundClaims = false,
        MaximumTokenSizeInBytes = LongestToken,
    };

    /// <param name="http">Fetches the issuer's keys; has its own deadline.</param>
    public InboundTokens(BotCloud cloud, string appId, HttpClient http, TimeProvider time)
    {
        _issuer = cloud.Issuer;
        _appId = appId;
        _time = time;
        _keys = new SigningKeys(cloud.Metadata, http, time);
    }

    /// <param name="authorization">The header as it came.</param>
    public async Task<TokenCheck> CheckAsync(string? authorization, CancellationToken stop)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
        {
            return new TokenCheck.Refused(TokenFault.Missing);
        }

        var text = authorization[Scheme.Length..].Trim();
        if (Read(text) is not { } token)
        {
            return new TokenCheck.Refused(TokenFault.Malformed);
        }

        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal))
        {
            return new TokenCheck.Refused(TokenFault.Algorithm);
        }

        try
        {
            return await _keys.FindAsync(token.Kid ?? "", stop) is { } key
                ? await CheckAsync(text, key)
                : new TokenCheck.Refused(TokenFault.UnknownKey);
        }
        catch (InvalidOperationException)
        {
            return new TokenCheck.Refused(TokenFault.KeysUnavailable);
        }
    }

    /// <summary>Whether the authority's keys can be had now.</summary>
    public async Task<bool> CanCheckAsync(CancellationToken stop)
    {
        try
        {
            await _keys.FindAsync("", stop);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    public void Dispose() => _keys.Dispose();

    private JsonWebToken? Read(string text)
    {
        try
        {
            return _handler.CanReadToken(text) ? _handler.ReadJsonWebToken(text) : null;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or SecurityTokenException)
        {
            return null;
        }
    }

    private async Task<TokenCheck> CheckAsync(string text, JsonWebKey key)
    {
        var result = await _handler.ValidateTokenAsync(text, Demands(key));
        if (!result.IsValid)
        {
            return new TokenCheck.Refused(FaultOf(result.Exception));
        }

        var serviceUrl = result.Claims.TryGetValue("serviceurl", out var claim) ? claim as string : null;
        return new TokenCheck.Accepted(serviceUrl ?? "", EndorsementsOf(key));
    }

    private TokenValidationParameters Demands(JsonWebKey key) => new()
    {
        ValidIssuer = _issuer,
        ValidAudience = _appId,
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,

        // The library's own would ask the system's clock.
        LifetimeValidator = (from, until, _, _) => IsNow(from, until),
    };

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } start || now >= start - Skew);
    }

    private static TokenFault FaultOf(Exception? fault) => fault switch
    {
        SecurityTokenInvalidIssuerException => TokenFault.Issuer,
        SecurityTokenInvalidAudienceException => TokenFault.Audience,
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNotYetValidException
            or SecurityTokenNoExpirationException => TokenFault.Lifetime,
        SecurityTokenInvalidAlgorithmException => TokenFault.Algorithm,
        _ => TokenFault.Signature,
    };

    private static ImmutableArray<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var endorsements)
        && endorsements is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.String)
                .Select(entry => entry.GetString()!)]
            : [];
}
