using Microsoft.AspNetCore.Http;
using TutorBot.Dialog.Sessions;
using TutorBot.Grading.Packs;
using TutorBot.Web.Learners;
using TutorBot.Web.Rendering;
using TutorBot.Web.Talks;
using TutorBot.Web.Texts;

namespace TutorBot.Web.Endpoints;

/// <summary>Leads a browser to its own session and to no other.</summary>
internal sealed class Usher(Visitors visitors, ExerciseCards cards, WebTexts texts)
{
    public async Task<IResult> LeadAsync(HttpContext context, string pack, Func<Seat, Task<IResult>> then)
    {
        if (!PackId.TryParse(pack, out var id) || cards.Find(null, id) is null)
        {
            return Answers.Trouble(context.Request, StatusCodes.Status404NotFound, texts["problem.no-pack"]);
        }

        if (await visitors.FindAsync(context) is not { } learner || IsAnothers(context.Request, learner))
        {
            return Stranger(context.Request);
        }

        var session = new SessionId(learner, id, SessionId.NoClass);
        return cards.Find(learner, id) is { } exercise
            ? await then(new Seat(session, exercise))
            : Answers.Trouble(context.Request, StatusCodes.Status404NotFound, texts["problem.no-pack"]);
    }

    /// <summary>A page is sent to the start; a script and a form are told, so that no words are thrown away.</summary>
    private IResult Stranger(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !Answers.WantsJson(request)
            ? Results.Redirect(request.Cookies.ContainsKey(LearnerCookie.Name) ? "/?stranger" : "/")
            : Answers.Trouble(request, StatusCodes.Status401Unauthorized, texts["problem.gone"]);

    /// <summary>True for a page that stayed open from a learner who used this browser before.</summary>
    private static bool IsAnothers(HttpRequest request, LearnerId learner) =>
        request.Query["as"] is [var tag] && tag != LearnerTag.Of(learner);
}
