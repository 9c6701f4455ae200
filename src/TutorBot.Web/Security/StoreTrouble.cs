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
            return Answers.Trouble(
                context.HttpContext.Request, StatusCodes.Status503ServiceUnavailable, texts["problem.store"]);
        }
    }
}
