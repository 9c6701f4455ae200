using Microsoft.AspNetCore.Http;
using TutorBot.Dialog.Ports;
using TutorBot.Web.Rendering;
using TutorBot.Web.Texts;

namespace TutorBot.Web.Security;

/// <summary>A store that cannot be used now is said so, and nothing is taken that could be lost.</summary>
internal sealed class StoreTrouble(WebTexts texts) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (StoreUnavailableException)
        {
            // The script keeps what was written; a page of its own has no box with the words.
            var request = context.HttpContext.Request;
            return Answers.Trouble(
                request,
                StatusCodes.Status503ServiceUnavailable,
                texts[Answers.WantsJson(request) ? "problem.store" : "problem.store-page"]);
        }
    }
}
