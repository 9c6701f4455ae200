using TutorBot.Discord.Messages;

namespace TutorBot.Discord.Rest;

/// <summary>Loads files from Discord's own addresses, without the token and never more than asked for.</summary>
internal sealed class AttachmentLoader(HttpMessageInvoker http, DiscordOptions options, TimeProvider time)
{
    private static readonly string[] Hosts = ["cdn.discordapp.com", "media.discordapp.net"];

    public async Task<AttachmentDownload> LoadAsync(Attachment attachment, int limit, CancellationToken stop)
    {
        if (attachment.Size > limit)
        {
            return new AttachmentDownload.TooLarge();
        }

        if (!Uri.TryCreate(attachment.Url, UriKind.Absolute, out var address) || !IsDiscords(address))
        {
            return new AttachmentDownload.Gone();
        }

        using var deadline = new CancellationTokenSource(options.Deadline, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        try
        {
            return await LoadAsync(address, limit, both.Token);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw new DiscordUnavailableException("GET attachment", null, fault);
        }
        catch (OperationCanceledException fault) when (!stop.IsCancellationRequested)
        {
            throw new DiscordUnavailableException("GET attachment", null, fault);
        }
    }

    private bool IsDiscords(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps && Hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase))
        || (options.ApiUrl != DiscordOptions.DiscordsApi
            && address.Authority == options.ApiUrl.Authority
            && address.Scheme == options.ApiUrl.Scheme);

    private async Task<AttachmentDownload> LoadAsync(Uri address, int limit, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", ClientName.UserAgent);
        using var response = await http.SendAsync(request, stop);
        if ((int)response.StatusCode >= 500)
        {
            throw new DiscordUnavailableException("GET attachment", response.StatusCode);
        }

        if (!response.IsSuccessStatusCode)
        {
            return new AttachmentDownload.Gone();
        }

        await using var body = await response.Content.ReadAsStreamAsync(stop);
        var content = new byte[Math.Max(limit, 0) + 1];
        var read = await body.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, stop);
        return read > limit
            ? new AttachmentDownload.TooLarge()
            : new AttachmentDownload.Loaded(content.AsMemory(0, read));
    }
}
