using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Likeness;

/// <summary>
/// Features by number rather than by name: a hash of 64 bits, the same on every machine and in every run, so that
/// reading a text makes no strings.
/// </summary>
internal static class FeatureKey
{
    private const int MostDigits = 10;
    private const long AfterDenied = 160_000_000_000;

    /// <summary>A whole statement is denied.</summary>
    public static readonly ulong Denied = Of('o', 0, 0);

    /// <summary>The word before the first.</summary>
    public static readonly ulong Start = StableHash.Of("^");

    public static ulong OfStem(ulong stem) => Of('w', stem, 0);

    /// <summary>A stem after another one.</summary>
    public static ulong OfPair(ulong before, ulong stem) => Of('p', before, stem);

    /// <param name="letters">Four letters.</param>
    public static ulong OfLetters(ReadOnlySpan<char> letters) => Of('l', StableHash.Of(letters), 0);

    /// <param name="concept">A concept, asserted or denied, by its place in the order of <see cref="Place"/>.</param>
    public static ulong OfConcept(long concept) => Of('c', (ulong)concept, 0);

    public static ulong OfConcepts(long one, long other) => Of('d', (ulong)one, (ulong)other);

    /// <summary>
    /// Where a concept stands among all: denied ones first, then by their numbers as they are written, digit by digit.
    /// Different for different concepts.
    /// </summary>
    public static long Place(int concept, bool denied)
    {
        var (left, digits) = ((long)concept, 1);
        for (var rest = concept; rest >= 10; rest /= 10)
        {
            digits++;
        }

        for (var width = digits; width < MostDigits; width++)
        {
            left *= 10;
        }

        return (left * 16) + digits + (denied ? 0 : AfterDenied);
    }

    /// <summary>The same feature of the line that a text replies to.</summary>
    public static ulong InPrompt(ulong feature) => Of('q', feature, 0);

    private static ulong Of(char kind, ulong one, ulong other)
    {
        const ulong Prime = 1099511628211;
        var hash = unchecked((one ^ kind) * Prime);
        hash = unchecked(((hash ^ (hash >> 29)) + other) * 0x9E3779B97F4A7C15);
        hash = unchecked((hash ^ (hash >> 32)) * Prime);
        return hash ^ (hash >> 31);
    }
}
