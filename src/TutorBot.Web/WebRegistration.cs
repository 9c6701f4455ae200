using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TutorBot.Web.Analyzing;
using TutorBot.Web.Endpoints;
using TutorBot.Web.Learners;
using TutorBot.Web.Rendering;
using TutorBot.Web.Streams;
using TutorBot.Web.Talks;
using TutorBot.Web.Texts;

namespace TutorBot.Web;

public static class WebRegistration
{
    /// <summary>
    /// Adds the web pages. The caller adds Dialog's turn loop and its ports, and Data Protection with keys that outlive
    /// a restart.
    /// </summary>
    public static IServiceCollection AddTutorBotWeb(
        this IServiceCollection services, WebTexts texts, WebOptions? options = null)
    {
        services.AddRazorComponents();
        services.AddAntiforgery(Form);
        return services
            .AddSingleton(texts)
            .AddSingleton(options ?? new WebOptions())
            .AddSingleton<Visitors>()
            .AddSingleton<ExchangeReader>()
            .AddSingleton<TalkReader>()
            .AddSingleton<ExerciseCards>()
            .AddSingleton<Beginning>()
            .AddSingleton<Post>()
            .AddSingleton<Fragments>()
            .AddSingleton<StreamSlots>()
            .AddSingleton<NewsStream>()
            .AddSingleton<Usher>()
            .AddSingleton<StartDesk>()
            .AddSingleton<ChatDesk>()
            .AddSingleton<DataDesk>()
            .AddSingleton<AnalyzeDesk>();
    }

    /// <summary>
    /// Maps <c>/</c>, <c>/chat</c>, <c>/passage</c>, <c>/analyze</c>, <c>/privacy</c> and an answer for whatever is
    /// unknown.
    /// </summary>
    public static void MapTutorBotWeb(this IEndpointRouteBuilder endpoints) => WebEndpoints.Map(endpoints);

    private static void Form(AntiforgeryOptions options)
    {
        options.FormFieldName = "token";
        options.Cookie.Name = "tutorbot-form";
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.HttpOnly = true;
        options.SuppressXFrameOptionsHeader = true;
    }
}
