using System.Buffers;
using System.Globalization;
using System.Text;

namespace TutorBot.Host.Notes;

/// <summary>
/// The notes for a spreadsheet: whole, in the order of time, by RFC 4180 ("Common Format and MIME Type for CSV Files").
/// </summary>
/// <param name="clock">Gives the zone of the times.</param>
internal sealed class NoteCsv(TimeProvider clock)
{
    private static readonly string[] Head =
        ["at", "kind", "learner", "exercise", "class", "channel", "question", "point", "asked", "words", "level"];

    /// <summary>With these at its beginning a spreadsheet takes a value for a formula and runs it.</summary>
    private static readonly SearchValues<char> Runs = SearchValues.Create("=+-@\t\r");

    /// <summary>With a byte order mark, without which Excel reads another encoding.</summary>
    public void Write(Stream to, IEnumerable<PassedOn> notes)
    {
        var lines = notes.Select(Of).Prepend(Head).Select(values => string.Join(',', values.Select(Cell)) + "\r\n");
        to.Write(Encoding.UTF8.Preamble);
        to.Write(Encoding.UTF8.GetBytes(string.Concat(lines)));
        to.Flush();
    }

    /// <summary>One value in quotation marks; behind an apostrophe it is taken for words.</summary>
    public static string Cell(string value)
    {
        var words = value.Length > 0 && Runs.Contains(value[0]) ? "'" + value : value;
        return $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private string[] Of(PassedOn passed) =>
    [
        LocalTime.Of(passed.At, clock),
        passed.Kind.Name,
        passed.Session.Learner.Value,
        passed.Session.Pack.Value,
        passed.Session.Class.Value,
        passed.Channel,
        passed.Note.Question?.Value ?? "",
        passed.Note.Element?.Value ?? "",
        passed.Asked,
        passed.Note.Words,
        passed.Read is { Markable: true } read ? read.Best.ToString(CultureInfo.InvariantCulture) : "",
    ];
}
