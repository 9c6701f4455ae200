using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using TutorBot.Web.Pages;

namespace TutorBot.Web.Rendering;

/// <summary>What the pages answer with: a page for a form, JSON for the script.</summary>
internal static class Answers
{
    private const string Json = "application/json";

    public static bool WantsJson(HttpRequest request) =>
        string.Equals(request.Headers.Accept, Json, StringComparison.Ordinal);

    public static IResult Page<TPage>(int status, params (string Name, object? Value)[] with)
        where TPage : IComponent =>
        new RazorComponentResult<TPage>(with.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal))
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };

    public static IResult News(News news) => Results.Json(news, WebJson.Default.News);

    public static IResult Trouble(
        HttpRequest request, int status, string words, string? token = null, bool links = true) =>
        WantsJson(request)
            ? Results.Json(new Trouble(words, token), WebJson.Default.Trouble, statusCode: status)
            : Page<ProblemPage>(status, (nameof(ProblemPage.Words), words), (nameof(ProblemPage.Links), links));
}
