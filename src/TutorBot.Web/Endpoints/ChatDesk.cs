using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using TutorBot.Dialog.Ports;
using TutorBot.Web.Learners;
using TutorBot.Web.Pages;
using TutorBot.Web.Rendering;
using TutorBot.Web.Talks;
using TutorBot.Web.Texts;

namespace TutorBot.Web.Endpoints;

/// <summary>The chat page: show it, take a message, say what is new.</summary>
internal sealed class ChatDesk(
    Visitors visitors, TalkReader talks, Post post, Fragments fragments, IAntiforgery antiforgery, WebOptions options,
    WebTexts texts)
{
    public Task<IResult> ShowAsync(HttpContext context, Seat seat) =>
        PageAsync(context, seat, StatusCodes.Status200OK, draft: "", problem: null);

    public async Task<IResult> NewsAsync(HttpContext context, Seat seat, long after) =>
        Answers.News(await fragments.NewsAsync(await TalkAsync(context, seat, after)));

    public async Task<IResult> SendAsync(HttpContext context, Seat seat)
    {
        if (Message.Read(context.Request.Form) is not { } message)
        {
            return Answers.Trouble(context.Request, StatusCodes.Status400BadRequest, texts["problem.unreadable"]);
        }

        if (message.IsLongerThan(options.MessageLimit))
        {
            return await HandBackAsync(context, seat, message, 413, "problem.long");
        }

        try
        {
            return await TakeAsync(context, seat, message);
        }
        catch (StoreUnavailableException)
        {
            return await HandBackAsync(context, seat, message, 503, "problem.store");
        }
    }

    private async Task<IResult> TakeAsync(HttpContext context, Seat seat, Message message)
    {
        var acceptance = await post.SendAsync(seat.Session, message.Key, message.Content, context.RequestAborted);
        switch (acceptance)
        {
            case Acceptance.UnknownLearner:
                return Answers.Trouble(context.Request, StatusCodes.Status401Unauthorized, texts["problem.gone"]);
            case Acceptance.Busy:
                return await HandBackAsync(context, seat, message, 503, "problem.busy");
            case var _ when Answers.WantsJson(context.Request):
                return await NewsAsync(context, seat, message.After);
            case var _ when message is { Choice: not null, Text.Length: > 0 }:
                return await PageAsync(context, seat, StatusCodes.Status200OK, message.Text, problem: null);
            default:
                return Results.Redirect($"/chat/{seat.Session.Pack}#latest");
        }
    }

    /// <summary>Nothing was taken: the words go back to where they were written.</summary>
    private async Task<IResult> HandBackAsync(
        HttpContext context, Seat seat, Message message, int status, string why) =>
        Answers.WantsJson(context.Request)
            ? Answers.Trouble(context.Request, status, texts[why])
            : await PageAsync(context, seat, status, message.Text, texts[why]);

    private async Task<IResult> PageAsync(HttpContext context, Seat seat, int status, string draft, string? problem)
    {
        var tokens = antiforgery.GetAndStoreTokens(context);
        return Answers.Page<ChatPage>(
            status,
            (nameof(ChatPage.Talk), await TalkAsync(context, seat, after: 0)),
            (nameof(ChatPage.Form), new ChatForm(
                new(tokens.FormFieldName, tokens.RequestToken ?? ""),
                WebKey.New(),
                await visitors.CodeAsync(context, seat.Session.Learner),
                LearnerTag.Of(seat.Session.Learner),
                options.MessageLimit,
                draft,
                problem)));
    }

    private Task<Talk> TalkAsync(HttpContext context, Seat seat, long after) =>
        talks.ReadAsync(seat.Session, seat.Exercise, after, context.RequestAborted);
}
