using System.Globalization;

namespace TutorBot.Discord;

/// <summary>
/// Discord's id: 64 bits, the upper 42 of them milliseconds since the first second of 2015 (API Reference,
/// "Snowflakes"). Text everywhere on the wire.
/// </summary>
public readonly record struct Snowflake(ulong Value) : IComparable<Snowflake>
{
    private static readonly DateTimeOffset Epoch = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>When Discord made it, to the millisecond, by Discord's clock.</summary>
    public DateTimeOffset CreatedAt => Epoch.AddMilliseconds(Value >> 22);

    /// <exception cref="FormatException">Not 1 to 20 digits, or larger than 64 bits.</exception>
    public static Snowflake Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("A Discord id is a 64-bit number in digits.");

    public static bool TryParse(string? text, out Snowflake id)
    {
        var read = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        id = new Snowflake(value);
        return read;
    }

    public int CompareTo(Snowflake other) => Value.CompareTo(other.Value);

    public static bool operator <(Snowflake left, Snowflake right) => left.Value < right.Value;

    public static bool operator >(Snowflake left, Snowflake right) => left.Value > right.Value;

    public static bool operator <=(Snowflake left, Snowflake right) => left.Value <= right.Value;

    public static bool operator >=(Snowflake left, Snowflake right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
