namespace TutorBot.Dialog.Ports;

/// <summary>A code that opens a learner's sessions from another browser, channel or terminal.</summary>
/// <param name="Value">Twelve letters and digits in groups of four, none easily mistaken for another.</param>
public sealed record RejoinCode(string Value, DateTimeOffset Expires)
{
    /// <summary>Random bytes that a code is made from, five bits of each: 60 bits in all.</summary>
    public const int RandomBytes = 12;

    private const string Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>How long a code opens.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(60);

    public static RejoinCode From(ReadOnlySpan<byte> random, DateTimeOffset now)
    {
        Span<char> symbols = stackalloc char[RandomBytes];
        for (var at = 0; at < RandomBytes; at++)
        {
            symbols[at] = Symbols[random[at] % Symbols.Length];
        }

        return new RejoinCode($"{symbols[..4]}-{symbols[4..8]}-{symbols[8..]}", now + Lifetime);
    }

    /// <summary>
    /// A typed code as codes are written: case, spaces and hyphens do not matter, and the letters O, I and L are read
    /// as digits. Null where it can be no code.
    /// </summary>
    public static string? Read(string typed)
    {
        if (typed.Length > 64)
        {
            return null;
        }

        var symbols = typed.Where(c => c is not (' ' or '-')).Select(Symbol).ToArray();
        return symbols.Length == RandomBytes && Array.TrueForAll(symbols, c => Symbols.Contains(c))
            ? $"{symbols.AsSpan(0, 4)}-{symbols.AsSpan(4, 4)}-{symbols.AsSpan(8, 4)}"
            : null;
    }

    private static char Symbol(char typed) => char.ToUpperInvariant(typed) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var symbol => symbol,
    };
}
