using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using TutorBot.Web.Rendering;
using TutorBot.Web.Texts;

namespace TutorBot.Web.Security;

/// <summary>Lets a form through that is small enough, can be read and comes from our own page.</summary>
internal sealed class FormGate(IAntiforgery antiforgery, WebOptions options, WebTexts texts) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var (status, problem) = await ReadAsync(http);
        if (problem is not null)
        {
            return Answers.Trouble(http.Request, status, texts[problem]);
        }

        return await antiforgery.IsRequestValidAsync(http) ? await next(context) : Forged(http);
    }

    private async Task<(int Status, string? Problem)> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > LimitOf(http))
        {
            return (StatusCodes.Status413PayloadTooLarge, "problem.huge");
        }

        if (!http.Request.HasFormContentType)
        {
            return (StatusCodes.Status415UnsupportedMediaType, "problem.unreadable");
        }

        Limit(http);
        try
        {
            await http.Request.ReadFormAsync(http.RequestAborted);
            return (StatusCodes.Status200OK, null);
        }
        catch (BadHttpRequestException failure)
        {
            var huge = failure.StatusCode == StatusCodes.Status413PayloadTooLarge;
            return (failure.StatusCode, huge ? "problem.huge" : "problem.unreadable");
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            return (StatusCodes.Status400BadRequest, "problem.unreadable");
        }
    }

    private int LimitOf(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<FormSize>()?.Bytes ?? options.FormLimit;

    /// <summary>For a body that does not say how long it is.</summary>
    private void Limit(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LimitOf(http);
        }
    }

    /// <summary>
    /// The page's script gets a fresh token with the refusal, so that a page that outlived its token mends itself. A
    /// foreign site cannot read that answer.
    /// </summary>
    private IResult Forged(HttpContext http) =>
        Answers.Trouble(
            http.Request,
            StatusCodes.Status400BadRequest,
            texts["problem.forged"],
            Answers.WantsJson(http.Request) ? antiforgery.GetAndStoreTokens(http).RequestToken : null);
}
