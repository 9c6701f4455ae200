using Microsoft.AspNetCore.Http;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;

namespace TutorBot.Web.Learners;

/// <summary>Who is at the browser.</summary>
internal sealed class Visitors(ILearners learners)
{
    /// <summary>Null for a browser without our cookie, and for a cookie that opens nothing.</summary>
    public async Task<LearnerId?> FindAsync(HttpContext context) =>
        LearnerCookie.Read(context.Request) is { } account
            ? await learners.FindAsync(account, context.RequestAborted)
            : null;

    /// <summary>
    /// The learner of this browser, made new where there is none. The cookie was set with the start page, so that a
    /// double click makes one learner.
    /// </summary>
    public async Task<LearnerId> FindOrCreateAsync(HttpContext context) =>
        await learners.FindOrCreateAsync(
            LearnerCookie.Read(context.Request) ?? LearnerCookie.Issue(context), context.RequestAborted);

    /// <summary>Makes this browser the learner's; false where the learner is gone.</summary>
    public Task<bool> LinkAsync(HttpContext context, LearnerId learner) =>
        learners.LinkAsync(learner, LearnerCookie.Issue(context), context.RequestAborted);

    public Task<CodeAnswer> RedeemAsync(HttpContext context, string code) =>
        learners.RedeemAsync(code, "web:" + context.Connection.RemoteIpAddress, context.RequestAborted);

    /// <summary>The code for another device; empty where the learner is gone, or no new one can be kept now.</summary>
    public async Task<string> CodeAsync(HttpContext context, LearnerId learner)
    {
        try
        {
            return (await learners.CodeAsync(learner, context.RequestAborted))?.Value ?? "";
        }
        catch (StoreUnavailableException)
        {
            // The talk can be read without it.
            return "";
        }
    }
}
