using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using TutorBot.Dialog.Ports;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Packs;
using TutorBot.Web.Learners;
using TutorBot.Web.Pages;
using TutorBot.Web.Rendering;
using TutorBot.Web.Talks;
using TutorBot.Web.Texts;

namespace TutorBot.Web.Endpoints;

/// <summary>The start page: choose an exercise, come back by a code, leave this browser.</summary>
internal sealed class StartDesk(
    Visitors visitors, ExerciseCards cards, Beginning beginning, IConversationStore store, IAntiforgery antiforgery,
    WebTexts texts)
{
    public async Task<IResult> ShowAsync(HttpContext context)
    {
        var stranger = context.Request.Query.ContainsKey("stranger");
        return await PageAsync(context, StatusCodes.Status200OK, stranger ? texts["problem.stranger"] : null, stranger);
    }

    public async Task<IResult> BeginAsync(HttpContext context)
    {
        var form = context.Request.Form;
        if (!PackId.TryParse(form["pack"], out var pack) || !WebKey.TryParse(form["id"], out var key))
        {
            return Answers.Trouble(context.Request, StatusCodes.Status400BadRequest, texts["problem.unreadable"]);
        }

        var acceptance = await beginning.BeginAsync(context, pack, key);
        return acceptance switch
        {
            null => Answers.Trouble(context.Request, StatusCodes.Status404NotFound, texts["problem.no-pack"]),
            Acceptance.Busy => await PageAsync(
                context, StatusCodes.Status503ServiceUnavailable, texts["problem.busy"], askForCode: false),
            _ => Results.Redirect($"/chat/{pack}#latest"),
        };
    }

    public async Task<IResult> RejoinAsync(HttpContext context)
    {
        switch (await visitors.RedeemAsync(context, context.Request.Form["code"].ToString()))
        {
            case CodeAnswer.Opened opened when await visitors.LinkAsync(context, opened.Learner):
                var sessions = await store.SessionsOfAsync(opened.Learner, context.RequestAborted);
                return Results.Redirect(sessions.IsEmpty ? "/" : $"/chat/{sessions[0].Pack}#latest");
            case CodeAnswer.TryLater later:
                return await TryLaterAsync(context, later.After);
            default:
                return await PageAsync(
                    context, StatusCodes.Status422UnprocessableEntity, texts["problem.code"], askForCode: true);
        }
    }

    public static IResult Leave(HttpContext context)
    {
        LearnerCookie.Leave(context);
        return Results.Redirect("/");
    }

    private Task<IResult> TryLaterAsync(HttpContext context, TimeSpan after)
    {
        context.Response.Headers.RetryAfter =
            Math.Ceiling(after.TotalSeconds).ToString("F0", CultureInfo.InvariantCulture);
        var words = texts.Fill("problem.code-later", Math.Max(1, Math.Ceiling(after.TotalMinutes)));
        return PageAsync(context, StatusCodes.Status429TooManyRequests, words, askForCode: true);
    }

    private async Task<IResult> PageAsync(HttpContext context, int status, string? problem, bool askForCode)
    {
        var learner = await visitors.FindAsync(context);
        if (learner is null)
        {
            LearnerCookie.Issue(context);
        }

        var tokens = antiforgery.GetAndStoreTokens(context);
        return Answers.Page<StartPage>(status, (nameof(StartPage.View), new StartView(
            await cards.OfAsync(learner, context.RequestAborted),
            new(tokens.FormFieldName, tokens.RequestToken ?? ""),
            WebKey.New(),
            learner is not null,
            askForCode,
            problem)));
    }
}
