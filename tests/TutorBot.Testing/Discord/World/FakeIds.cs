using System.Globalization;

namespace TutorBot.Testing.Discord.World;

/// <summary>Makes ids as Discord does: milliseconds since 2015, then a count.</summary>
internal sealed class FakeIds(TimeProvider time)
{
    private static readonly DateTimeOffset Epoch = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private long _count;

    public string Next()
    {
        var milliseconds = (long)(time.GetUtcNow() - Epoch).TotalMilliseconds;
        var id = (milliseconds << 22) | (Interlocked.Increment(ref _count) & 0x3FFFFF);
        return id.ToString(CultureInfo.InvariantCulture);
    }
}
