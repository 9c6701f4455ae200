using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using TutorBot.Teams.Activities;
using TutorBot.Teams.Authentication;
using TutorBot.Teams.Diagnostics;

namespace TutorBot.Teams.Endpoint;

/// <summary>
/// Where Teams posts activities. Strict about who speaks, lenient about what is said: the token is checked before the
/// body is read, what it vouches for before the body is used.
/// </summary>
public sealed partial class TeamsEndpoint(
    TeamsGate gate, IActivityReceiver receiver, TeamsCounters counters, TimeProvider time, ILogger<TeamsEndpoint> log)
{
    public async Task HandleAsync(HttpContext context)
    {
        var (status, token) = await LetInAsync(context);
        if (status != StatusCodes.Status200OK)
        {
            context.Response.StatusCode = status;
            return;
        }

        if (await ReadAsync(context.Request) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (ActivityReader.Read(body) is not { } activity)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (Uncovered(token, activity) is { } fault)
        {
            Refuse(fault);
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await AnswerAsync(context, activity);
    }

    /// <returns>200, or why not; and the token, where one was needed.</returns>
    private async Task<(int Status, TokenCheck.Accepted? Token)> LetInAsync(HttpContext context)
    {
        var request = context.Request;
        if (gate.Hosts.Length > 0 && !gate.Hosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            LogForeignHost(log, request.Host.Host);
            return (StatusCodes.Status421MisdirectedRequest, null);
        }

        switch (gate.Access)
        {
            case TeamsAccess.Local when RequestMarks.IsFromElsewhere(request):
                LogElsewhere(log);
                return (StatusCodes.Status403Forbidden, null);
            case TeamsAccess.Local:
                return (KindOfBody(request), null);
            case TeamsAccess.Authenticated teams:
                var check = await teams.Tokens.CheckAsync(request.Headers.Authorization, context.RequestAborted);
                return check is TokenCheck.Accepted accepted
                    ? (KindOfBody(request), accepted)
                    : (Refuse(((TokenCheck.Refused)check).Fault), null);
            default:
                LogClosed(log);
                return (StatusCodes.Status403Forbidden, null);
        }
    }

    private static int KindOfBody(HttpRequest request) =>
        RequestMarks.IsJson(request) ? StatusCodes.Status200OK : StatusCodes.Status415UnsupportedMediaType;

    private TokenFault? Uncovered(TokenCheck.Accepted? token, Activity activity)
    {
        if (token is null || gate.Access is not TeamsAccess.Authenticated teams)
        {
            return null;
        }

        var foreign = teams.Tenant.Length > 0 && activity.Conversation.TenantId.Length > 0
            && !teams.Tenant.Equals(activity.Conversation.TenantId, StringComparison.OrdinalIgnoreCase);
        return token.Covers(activity) ?? (foreign ? TokenFault.Tenant : null);
    }

    private int Refuse(TokenFault fault)
    {
        counters.Refused(fault);
        LogRefused(log, fault);
        return fault == TokenFault.KeysUnavailable
            ? StatusCodes.Status503ServiceUnavailable
            : StatusCodes.Status401Unauthorized;
    }

    /// <summary>Null where it is too long.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > TeamsGate.LongestBody)
        {
            return null;
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = TeamsGate.LongestBody + 1;
        }

        var rented = ArrayPool<byte>.Shared.Rent(TeamsGate.LongestBody + 1);
        try
        {
            var count = await request.Body.ReadAtLeastAsync(
                rented.AsMemory(0, TeamsGate.LongestBody + 1),
                TeamsGate.LongestBody + 1,
                throwOnEndOfStream: false,
                request.HttpContext.RequestAborted);
            return count > TeamsGate.LongestBody ? null : rented[..count];
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    private async Task AnswerAsync(HttpContext context, Activity activity)
    {
        switch (await ReceiveAsync(activity))
        {
            case ActivityAnswer.Taken:
                counters.Taken(activity.Kind);
                break;
            case ActivityAnswer.Invoked invoked:
                counters.Taken(activity.Kind);
                context.Response.ContentType = "application/json; charset=utf-8";
                await context.Response.WriteAsync(invoked.Body.ToJsonString(), context.RequestAborted);
                break;
            case ActivityAnswer.NotKnown:
                context.Response.StatusCode = StatusCodes.Status501NotImplemented;
                break;
            case ActivityAnswer.NotNow:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
        }
    }

    private async Task<ActivityAnswer> ReceiveAsync(Activity activity)
    {
        using var deadline = new CancellationTokenSource(TeamsGate.Deadline, time);
        try
        {
            return await receiver.ReceiveAsync(activity, deadline.Token);
        }
        catch (Exception fault)
        {
            // The edge of the endpoint: whatever was not kept is delivered again.
            LogFailed(log, activity.Type, fault.GetType().Name, fault.StackTrace);
            return new ActivityAnswer.NotNow();
        }
    }
}
