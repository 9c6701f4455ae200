using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using TutorBot.Teams.Authentication;

namespace TutorBot.Teams.Connector;

/// <summary>
/// Says things in Teams ("Bot Connector service: REST API reference"). Tries once, or twice where only the token was
/// stale; when to try again is the caller's business.
/// </summary>
public sealed partial class ConnectorClient(
    HttpClient http,
    IOutboundTokens tokens,
    ServiceAddresses addresses,
    TimeProvider time,
    ILogger<ConnectorClient> log)
{
    /// <summary>How long one call may take.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    /// <summary>A client that never carries the token elsewhere: no redirects, no cookies.</summary>
    public static HttpClient CreateHttp() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(10),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public Task<ConnectorAnswer> SendAsync(
        ConversationReference to, OutgoingMessage message, CancellationToken stop) =>
        PutAsync(HttpMethod.Post, to, Activities(to), "POST activities", message.ToJson(to), stop);

    /// <summary>Replaces a message that the bot sent.</summary>
    /// <param name="id">As <see cref="ConnectorAnswer.Done"/> named it.</param>
    public Task<ConnectorAnswer> UpdateAsync(
        ConversationReference to, string id, OutgoingMessage message, CancellationToken stop) =>
        PutAsync(HttpMethod.Put, to, Activities(to, id), "PUT activity", message.ToJson(to), stop);

    /// <summary>Opens the personal chat with whom the bot talks there, or finds the one there is.</summary>
    /// <returns><see cref="ConnectorAnswer.Done"/> with the chat's id.</returns>
    public Task<ConnectorAnswer> OpenPersonalChatAsync(ConversationReference with, CancellationToken stop)
    {
        var chat = new JsonObject
        {
            ["bot"] = new JsonObject { ["id"] = with.BotId },
            ["members"] = new JsonArray(new JsonObject { ["id"] = with.UserId }),
            ["isGroup"] = false,
            ["tenantId"] = with.TenantId,
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = with.TenantId } },
        };
        return PutAsync(
            HttpMethod.Post, with, "v3/conversations", "POST conversations", chat.ToJsonString(), stop);
    }

    private static string Activities(ConversationReference to, string? id = null) =>
        $"v3/conversations/{Uri.EscapeDataString(to.ConversationId)}/activities"
        + (id is null ? "" : "/" + Uri.EscapeDataString(id));

    private async Task<ConnectorAnswer> PutAsync(
        HttpMethod method,
        ConversationReference to,
        string path,
        string route,
        string json,
        CancellationToken stop)
    {
        if (addresses.Find(to.ServiceUrl) is not { } service)
        {
            LogForeign(log, Uri.TryCreate(to.ServiceUrl, UriKind.Absolute, out var uri) ? uri.Host : "(unreadable)");
            return new ConnectorAnswer.Refused(route + ": the service address is not an allowed one");
        }

        if (OutgoingMessage.IsTooBig(json))
        {
            return new ConnectorAnswer.Refused(route + ": too big", TooBig: true);
        }

        using var deadline = new CancellationTokenSource(Deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            return await SendAsync(new Call(method, new Uri(service, path), route, json), either.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException
            || (fault is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return Lost(route, fault);
        }
    }

    private async Task<ConnectorAnswer> SendAsync(Call call, CancellationToken stop)
    {
        var answer = await TryAsync(call, fresh: false, stop);
        if (answer is { Unauthorized: true })
        {
            answer = await TryAsync(call, fresh: true, stop);
        }

        if (answer.Unauthorized)
        {
            LogTokenRefused(log, call.Route);
        }

        return answer.Answer;
    }

    private async Task<(ConnectorAnswer Answer, bool Unauthorized)> TryAsync(
        Call call, bool fresh, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(call.Method, call.Address);
        switch (await tokens.GetAsync(fresh, stop))
        {
            case OutboundToken.Bearer bearer:
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer.Value);
                break;
            case OutboundToken.Unavailable unavailable:
                LogNoToken(log, unavailable.Reason);
                return (new ConnectorAnswer.NotNow(null, false, "login: " + unavailable.Reason), false);
        }

        request.Content = new StringContent(call.Json, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        return (
            await ConnectorErrors.ReadAsync(response, call.Route, time, stop),
            response.StatusCode == HttpStatusCode.Unauthorized);
    }

    private ConnectorAnswer.NotNow Lost(string route, Exception fault)
    {
        var error = (fault as HttpRequestException)?.HttpRequestError;
        var neverLeft = error is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError;
        var name = error?.ToString() ?? fault.GetType().Name;
        if (!neverLeft)
        {
            LogLost(log, route, name);
        }

        return new ConnectorAnswer.NotNow(After: null, MayHaveArrived: !neverLeft, $"{route}: {name}");
    }

    private sealed record Call(HttpMethod Method, Uri Address, string Route, string Json);
}
