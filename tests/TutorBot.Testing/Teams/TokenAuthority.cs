using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TutorBot.Testing.Teams;

/// <summary>Signs tokens as the Bot Framework's authority does, with keys of its own.</summary>
public sealed class TokenAuthority(TimeProvider time)
{
    /// <summary>Making a key takes long, so all authorities of a run share theirs; the last is a forger's.</summary>
    private static readonly RSA[] Keys = [RSA.Create(2048), RSA.Create(2048), RSA.Create(2048), RSA.Create(2048)];

    private int _number;

    /// <summary>Channels that the published key may speak for.</summary>
    public string[] Endorsements { get; set; } = ["msteams"];

    private string KeyId => $"key-{_number}";

    private RSA Key => Keys[_number];

    /// <summary>From now on another key signs, and only that one is published.</summary>
    public void Rotate() => _number++;

    public string Sign(TokenClaims claims, string issuer, string serviceUrl)
    {
        var now = time.GetUtcNow();
        var header = new JsonObject { ["alg"] = claims.Algorithm, ["typ"] = "JWT", ["kid"] = KeyId };
        var body = new JsonObject
        {
            ["iss"] = claims.Issuer ?? issuer,
            ["aud"] = claims.Audience,
            ["nbf"] = (now + claims.ValidFrom).ToUnixTimeSeconds(),
            ["serviceurl"] = claims.ServiceUrl ?? serviceUrl,
        };
        if (!claims.Endless)
        {
            body["exp"] = (now + claims.ValidUntil).ToUnixTimeSeconds();
        }

        var signed = Part(header) + "." + Part(body);
        return signed + "." + Signature(claims, signed);
    }

    public JsonObject Published()
    {
        var key = Key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = KeyId,
                ["n"] = Base64Url.EncodeToString(key.Modulus),
                ["e"] = Base64Url.EncodeToString(key.Exponent),
                ["endorsements"] = new JsonArray([.. Endorsements.Select(name => JsonValue.Create(name))]),
            }),
        };
    }

    private string Signature(TokenClaims claims, string signed)
    {
        if (claims.Algorithm == "none")
        {
            return "";
        }

        var bytes = Encoding.UTF8.GetBytes(signed);
        return Base64Url.EncodeToString(claims.Algorithm == "HS256"
            ? HMACSHA256.HashData(Key.ExportRSAPublicKey(), bytes)
            : (claims.ByForger ? Keys[^1] : Key).SignData(
                bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    private static string Part(JsonObject json) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
