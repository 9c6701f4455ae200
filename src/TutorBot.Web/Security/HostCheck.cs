using Microsoft.AspNetCore.Http;
using TutorBot.Web.Rendering;
using TutorBot.Web.Texts;

namespace TutorBot.Web.Security;

/// <summary>
/// Answers only under names that are ours. A foreign site can make its own name lead to this machine (DNS rebinding),
/// and would then be let in by the browser as if it were this program.
/// </summary>
internal sealed class HostCheck(WebOptions options, WebTexts texts) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return options.Hosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
            ? next(context)
            : ValueTask.FromResult<object?>(
                Answers.Trouble(request, StatusCodes.Status421MisdirectedRequest, texts["problem.host"], links: false));
    }
}
