using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace TutorBot.Host.CommandLine;

/// <summary>An option that takes a date, with a time or without; where it names no zone, in the machine's.</summary>
internal static class DateOption
{
    public static Option<DateTimeOffset?> Create(string name, string description, Surroundings around) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = given => Read(given, around),
    };

    private static DateTimeOffset? Read(ArgumentResult given, Surroundings around)
    {
        var written = given.Tokens[0].Value;
        if (DateTimeOffset.TryParse(
            written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var date))
        {
            return date;
        }

        given.AddError(around.Texts.Get("option.bad-date", ("date", written)));
        return null;
    }
}
