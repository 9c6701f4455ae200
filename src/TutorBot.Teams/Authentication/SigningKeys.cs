using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace TutorBot.Teams.Authentication;

/// <summary>
/// The keys that the issuer publishes: kept for a day, and fetched anew when a token names a key that is not among
/// them, for keys are changed without notice. While the issuer cannot be reached, older keys go on for another day.
/// </summary>
internal sealed class SigningKeys(Uri metadata, HttpClient http, TimeProvider time) : IDisposable
{
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>Keys that the issuer has not shown again for so long are trusted no more.</summary>
    public static readonly TimeSpan Trusted = TimeSpan.FromHours(48);

    /// <summary>So that invented key names do not make this program knock at the issuer's door all day.</summary>
    public static readonly TimeSpan BetweenFetches = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _fetching = new(1);
    private volatile Fetched? _fetched;
    private long? _tried;
    private bool _failed;

    /// <summary>Null where the issuer publishes no such key.</summary>
    /// <exception cref="InvalidOperationException">The keys cannot be had now.</exception>
    public async Task<JsonWebKey?> FindAsync(string id, CancellationToken stop)
    {
        if (Fresh()?.Find(id) is { } known)
        {
            return known;
        }

        await _fetching.WaitAsync(stop);
        try
        {
            if (Fresh()?.Find(id) is { } fetchedMeanwhile)
            {
                return fetchedMeanwhile;
            }

            if (MayFetch())
            {
                _tried = time.GetTimestamp();
                var fetched = await FetchAsync();
                _failed = fetched is null;
                _fetched = fetched ?? _fetched;
            }

            return Within(Trusted) is { } keys && (keys.Find(id) is not null || !_failed)
                ? keys.Find(id)
                : throw new InvalidOperationException($"The keys at {metadata.Host} cannot be had.");
        }
        finally
        {
            _fetching.Release();
        }
    }

    public void Dispose() => _fetching.Dispose();

    private Fetched? Fresh() => Within(Kept);

    private Fetched? Within(TimeSpan age) =>
        _fetched is { } keys && time.GetElapsedTime(keys.At) < age ? keys : null;

    private bool MayFetch() => _tried is not { } tried || time.GetElapsedTime(tried) >= BetweenFetches;

    /// <remarks>
    /// For all who wait, so whoever asked first and hangs up does not end it; the client has its own deadline.
    /// </remarks>
    /// <returns>Null where they cannot be had now.</returns>
    private async Task<Fetched?> FetchAsync()
    {
        try
        {
            var documents = new HttpDocumentRetriever(http) { RequireHttps = !metadata.IsLoopback };
            var published = await OpenIdConnectConfigurationRetriever.GetAsync(
                metadata.AbsoluteUri, documents, CancellationToken.None);
            return new Fetched(published.JsonWebKeySet, time.GetTimestamp());
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException or ArgumentException
            or InvalidOperationException or OperationCanceledException)
        {
            return null;
        }
    }

    private sealed record Fetched(JsonWebKeySet? Keys, long At)
    {
        public JsonWebKey? Find(string id) =>
            Keys?.Keys.FirstOrDefault(key => string.Equals(key.Kid, id, StringComparison.Ordinal));
    }
}
