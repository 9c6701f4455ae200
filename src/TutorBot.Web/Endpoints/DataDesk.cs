using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using TutorBot.Dialog.Ports;
using TutorBot.Web.Learners;
using TutorBot.Web.Pages;
using TutorBot.Web.Rendering;

namespace TutorBot.Web.Endpoints;

/// <summary>What is kept of a learner: told, handed over, deleted.</summary>
internal sealed class DataDesk(
    Visitors visitors, ILearners learners, IConversationStore store, IAntiforgery antiforgery)
{
    private const string FileName = "tutorbot.json";

    public async Task<IResult> ShowAsync(HttpContext context)
    {
        var tokens = antiforgery.GetAndStoreTokens(context);
        return Answers.Page<PrivacyPage>(StatusCodes.Status200OK, (nameof(PrivacyPage.View), new PrivacyView(
            new(tokens.FormFieldName, tokens.RequestToken ?? ""),
            await visitors.FindAsync(context) is not null,
            context.Request.Query.ContainsKey("deleted"))));
    }

    /// <summary>Gathered before it is sent: a store that fails halfway gives a message and no half file.</summary>
    public async Task<IResult> HandOverAsync(HttpContext context)
    {
        if (await visitors.FindAsync(context) is not { } learner)
        {
            return Results.Redirect("/privacy");
        }

        var all = new MemoryStream();
        await new LearnerExport(store).WriteAsync(learner, all, context.RequestAborted);
        return Results.Bytes(all.ToArray(), "application/json", FileName);
    }

    /// <summary>Deletes also what the learner wrote elsewhere: who is asked to forget somebody keeps no part.</summary>
    public async Task<IResult> DeleteAsync(HttpContext context)
    {
        if (await visitors.FindAsync(context) is { } learner)
        {
            await learners.DeleteAsync(learner, context.RequestAborted);
        }

        LearnerCookie.Leave(context);
        return Results.Redirect("/privacy?deleted");
    }
}
