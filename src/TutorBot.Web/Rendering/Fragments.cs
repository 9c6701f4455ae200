using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;
using TutorBot.Web.Parts;
using TutorBot.Web.Talks;

namespace TutorBot.Web.Rendering;

/// <summary>Renders what changed by the same components as the whole page.</summary>
internal sealed class Fragments(IServiceProvider services, ILoggerFactory logs)
{
    public async Task<News> NewsAsync(Talk talk)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () => new News(
            talk.Last,
            [.. await Task.WhenAll(talk.Exchanges.Select(exchange => TurnAsync(renderer, talk, exchange)))],
            await RenderAsync<Ladder>(renderer, (nameof(Ladder.View), talk.Ladder)),
            await RenderAsync<ProgressLine>(renderer, (nameof(ProgressLine.Progress), talk.Progress)),
            await RenderAsync<CriteriaCard>(
                renderer,
                (nameof(CriteriaCard.Question), talk.Question),
                (nameof(CriteriaCard.Open), !talk.Attempted))));
    }

    private static async Task<NewTurn> TurnAsync(HtmlRenderer renderer, Talk talk, Exchange exchange) =>
        new(
            exchange.Sequence,
            exchange.Key,
            await RenderAsync<ExchangeView>(
                renderer,
                (nameof(ExchangeView.Exchange), exchange),
                (nameof(ExchangeView.Places), talk.Places),
                (nameof(ExchangeView.Latest), exchange.Sequence == talk.Last)));

    private static async Task<string> RenderAsync<TPart>(
        HtmlRenderer renderer, params (string Name, object? Value)[] with)
        where TPart : IComponent
    {
        var parameters = with.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        return (await renderer.RenderComponentAsync<TPart>(ParameterView.FromDictionary(parameters))).ToHtmlString();
    }
}
