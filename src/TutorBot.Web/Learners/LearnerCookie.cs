using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using TutorBot.Dialog.Ports;

namespace TutorBot.Web.Learners;

/// <summary>The random number by which a browser is known again. It names nobody, and only its hash is kept.</summary>
internal static class LearnerCookie
{
    public const string Name = "tutorbot";
    private const int SecretBytes = 32;
    private static readonly TimeSpan Life = TimeSpan.FromDays(400);

    /// <summary>Null where there is no cookie, or one that was never ours.</summary>
    public static Account? Read(HttpRequest request) =>
        request.Cookies.TryGetValue(Name, out var secret) && IsSecret(secret)
            ? new Account(Destination.Web, secret)
            : null;

    public static Account Issue(HttpContext context)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        context.Response.Cookies.Append(Name, secret, Settings(context, Life));
        return new Account(Destination.Web, secret);
    }

    /// <summary>Leaves nothing in the browser, neither the number nor unsent words.</summary>
    public static void Leave(HttpContext context)
    {
        context.Response.Cookies.Delete(Name, Settings(context, null));
        context.Response.Headers["Clear-Site-Data"] = "\"storage\"";
    }

    private static bool IsSecret(string secret) =>
        secret.Length <= 64
        && Base64Url.IsValid(Encoding.UTF8.GetBytes(secret), out var length)
        && length == SecretBytes;

    private static CookieOptions Settings(HttpContext context, TimeSpan? life) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = "/",
        MaxAge = life,
        IsEssential = true,
    };
}
