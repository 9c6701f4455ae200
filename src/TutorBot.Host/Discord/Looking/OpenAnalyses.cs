using System.Collections.Immutable;

namespace TutorBot.Host.Discord.Looking;

/// <summary>
/// The pages of the latest analyses, so that buttons can turn them. In memory alone and for a while: a text that
/// somebody had read is not kept.
/// </summary>
internal sealed class OpenAnalyses
{
    /// <summary>UTF-16 code units; then the oldest analysis is let go.</summary>
    private const int Most = 8_000_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ImmutableArray<string>> _pages = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private long _held;

    public void Keep(string analysis, ImmutableArray<string> pages)
    {
        lock (_gate)
        {
            if (!_pages.TryAdd(analysis, pages))
            {
                return;
            }

            _order.Enqueue(analysis);
            _held += Length(pages);
            while (_held > Most && _order.Count > 1)
            {
                _pages.Remove(_order.Dequeue(), out var oldest);
                _held -= Length(oldest);
            }
        }
    }

    /// <summary>Null for an analysis that is no longer kept.</summary>
    public ImmutableArray<string>? Find(string analysis)
    {
        lock (_gate)
        {
            return _pages.TryGetValue(analysis, out var pages) ? pages : null;
        }
    }

    private static long Length(ImmutableArray<string> pages) => pages.Sum(page => (long)page.Length);
}
