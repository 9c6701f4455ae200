using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using TutorBot.Discord.Channels;
using TutorBot.Discord.Json;
using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Rest;

/// <summary>Discord's REST interface, version 10.</summary>
internal sealed partial class RestClient : IDiscordRest
{
    private readonly RestPipeline _pipeline;
    private readonly AttachmentLoader _attachments;
    private readonly Func<double> _chance;

    /// <param name="http">Without redirects and cookies.</param>
    /// <param name="chance">Draws from 0 up to 1.</param>
    public RestClient(
        HttpMessageInvoker http,
        DiscordOptions options,
        TimeProvider time,
        Func<double> chance,
        ILogger<RestClient> log)
    {
        _pipeline = new RestPipeline(http, options, time, chance, log);
        _attachments = new AttachmentLoader(http, options, time);
        _chance = chance;
    }

    /// <summary>Limits that are remembered now.</summary>
    internal int Buckets => _pipeline.Buckets;

    public Task<Application> GetApplicationAsync(CancellationToken stop) =>
        GetAsync(Routes.Application, DiscordJson.Default.Application, stop);

    public Task<User> GetSelfAsync(CancellationToken stop) => GetAsync(Routes.Self, DiscordJson.Default.User, stop);

    public Task<GatewayInfo> GetGatewayAsync(CancellationToken stop) =>
        GetAsync(Routes.Gateway, DiscordJson.Default.GatewayInfo, stop);

    public Task<AttachmentDownload> DownloadAsync(Attachment attachment, int limit, CancellationToken stop) =>
        _attachments.LoadAsync(attachment, limit, stop);

    private Task<TResult> GetAsync<TResult>(Route route, JsonTypeInfo<TResult> type, CancellationToken stop)
        where TResult : class => SendAsync(new RestCall(route, null, Repeatable: true), type, stop);

    private async Task<TResult> SendAsync<TResult>(
        RestCall call, JsonTypeInfo<TResult> type, CancellationToken stop)
        where TResult : class
    {
        var reply = await _pipeline.SendAsync(call, stop);
        try
        {
            return JsonSerializer.Deserialize(reply.Body.Span, type)
                ?? throw new DiscordUnavailableException(call.Route.Name, reply.Status);
        }
        catch (JsonException fault)
        {
            throw new DiscordUnavailableException(call.Route.Name, reply.Status, fault);
        }
    }

    private static void Check(Route route, IReadOnlyList<string> problems)
    {
        if (problems.Count > 0)
        {
            throw new DraftRefusedException(route.Name, problems);
        }
    }

    /// <summary>24 characters of chance.</summary>
    private string NewNonce() => string.Create(
        CultureInfo.InvariantCulture, $"{(long)(_chance() * (1L << 48)):x12}{(long)(_chance() * (1L << 48)):x12}");
}
