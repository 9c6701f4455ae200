using System.Net;
using Microsoft.Extensions.Logging;
using TutorBot.Teams.Activities;

namespace TutorBot.Teams.Files;

/// <summary>
/// Fetches attached files, without the bot's token: the address alone opens them. Tries once, and neither waits nor
/// reads longer than it was allowed to, whatever the host does.
/// </summary>
/// <param name="http">One that follows no redirects by itself.</param>
public sealed partial class FileClient(
    HttpClient http, FileAddresses addresses, TimeProvider time, ILogger<FileClient> log)
{
    /// <summary>How long one download may take, from the first request to the last byte.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    /// <summary>Within the allowed hosts.</summary>
    private const int MostRedirects = 3;

    /// <param name="limit">The most bytes that are taken.</param>
    public async Task<FileDownload> LoadAsync(AttachedFile file, int limit, CancellationToken stop)
    {
        if (!Uri.TryCreate(file.Address, UriKind.Absolute, out var address) || !addresses.Allow(address))
        {
            LogForeign(log, address?.Host ?? "(unreadable)");
            return new FileDownload.Foreign();
        }

        using var deadline = new CancellationTokenSource(Deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            return await LoadAsync(address, limit, either.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException
            || (fault is OperationCanceledException && !stop.IsCancellationRequested))
        {
            LogNotLoaded(log, address.Host, (fault as HttpRequestException)?.HttpRequestError.ToString()
                ?? fault.GetType().Name);
            return new FileDownload.Unavailable();
        }
    }

    private async Task<FileDownload> LoadAsync(Uri address, int limit, CancellationToken stop)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, stop);
            if (response.Headers.Location is not { } location || (int)response.StatusCode is < 300 or >= 400)
            {
                return await ReadAsync(response, limit, stop);
            }

            address = new Uri(address, location);
            if (redirects == MostRedirects || !addresses.Allow(address))
            {
                LogRedirected(log, address.Host);
                return new FileDownload.Gone();
            }
        }
    }

    private static async Task<FileDownload> ReadAsync(HttpResponseMessage response, int limit, CancellationToken stop)
    {
        if (response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
            or >= HttpStatusCode.InternalServerError)
        {
            return new FileDownload.Unavailable();
        }

        // From a phone, Teams has been seen to name the page that shows the file in place of the file.
        if (!response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType == "text/html")
        {
            return new FileDownload.Gone();
        }

        if (response.Content.Headers.ContentLength > limit)
        {
            return new FileDownload.TooLarge();
        }

        await using var body = await response.Content.ReadAsStreamAsync(stop);
        var content = new byte[limit + 1];
        var read = await body.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, stop);
        return read > limit ? new FileDownload.TooLarge() : new FileDownload.Loaded(content.AsMemory(0, read));
    }
}
