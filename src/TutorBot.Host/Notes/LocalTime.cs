using System.Globalization;

namespace TutorBot.Host.Notes;

/// <summary>A time as the clock on the wall shows it.</summary>
internal static class LocalTime
{
    /// <summary>To the minute, in the machine's zone.</summary>
    public static string Of(DateTimeOffset at, TimeProvider clock) =>
        TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
