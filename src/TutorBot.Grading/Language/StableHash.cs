namespace TutorBot.Grading.Language;

/// <summary>FNV-1a over UTF-16 code units: the same on every machine and in every run.</summary>
public static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * Prime);
        }

        return hash;
    }

    /// <summary>A number from 0 to <paramref name="count"/> - 1, spread evenly over seeds and steps.</summary>
    public static int Choose(ulong seed, int step, int count)
    {
        var mixed = unchecked((seed ^ ((ulong)step * 0x9E3779B97F4A7C15)) * Prime);
        mixed ^= mixed >> 32;
        return (int)(unchecked(mixed * Prime) % (ulong)count);
    }
}
