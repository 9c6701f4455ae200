using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TutorBot.Grading.Packs.Yaml;

/// <summary>
/// The events of one file. The tree is built from events because the library's own tree recurses without a limit.
/// </summary>
internal sealed class YamlEvents(string file, string text, FaultList faults)
{
    private readonly Parser parser = new(new StringReader(text));

    /// <summary>The next event; null at the end and after a fault, which is then recorded.</summary>
    public ParsingEvent? Next()
    {
        try
        {
            return parser.MoveNext() ? parser.Current : null;
        }
        catch (YamlException fault)
        {
            // For a tab the library names the first line, wherever it is: the last event is nearer then.
            Report(fault, Math.Max(fault.Start.Line, LastLine), fault.End.Line);
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // The library's own slips on odd files: it forgets to look at the end, or makes a tag of nothing.
            Report(fault, LastLine, LastLine);
            return null;
        }
    }

    private long LastLine => parser.Current?.End.Line ?? 1;

    /// <summary>The line on which an event begins, 1-based.</summary>
    public static int Line(ParsingEvent at) => (int)Math.Max(1, at.Start.Line);

    private void Report(Exception fault, long at, long end)
    {
        var line = (int)Math.Max(1, at);
        if (TabLine((int)Math.Max(line, end)) is { } tabbed)
        {
            faults.Add(file, tabbed, "The line begins with a tab.", "Indent with spaces only.");
            return;
        }

        faults.Add(
            file, line, $"This is not valid YAML: {OneLine(fault.Message)}.",
            "Check the indentation, and put a text that holds ': ' or ' #', or begins with a sign, in double quotes.");
    }

    /// <summary>The first line up to the fault that is indented by a tab, which is the usual cause.</summary>
    private int? TabLine(int upTo)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (number > upTo + 1)
            {
                break;
            }

            var rest = line.TrimStart();
            if (!rest.IsEmpty && line[..(line.Length - rest.Length)].Contains('\t'))
            {
                return number;
            }
        }

        return null;
    }

    private static string OneLine(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return line.Length <= 200 ? line : line[..200];
    }
}
