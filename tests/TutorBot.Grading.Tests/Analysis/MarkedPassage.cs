using TutorBot.Testing;

namespace TutorBot.Grading.Tests.Analysis;

/// <summary>A passage whose citations a person marked.</summary>
/// <param name="Marks">Form and place of each, in the order of the text.</param>
internal sealed record MarkedPassage(string File, string Text, IReadOnlyList<(string Form, int Start, int End)> Marks)
{
    public static IReadOnlyList<MarkedPassage> All { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static string Folder =>
        Path.Combine(Repository.Root, "tests", "TutorBot.Grading.Tests", "Analysis", "Passages");

    private static IEnumerable<MarkedPassage> Read(string file) => System.IO.File.ReadAllText(file)
        .Split("\n---\n")
        .Select(passage => passage.StartsWith('#') ? passage[(passage.IndexOf('\n') + 1)..] : passage)
        .Select(passage => Parse(Path.GetFileName(file), passage.Trim('\n')));

    private static MarkedPassage Parse(string file, string marked)
    {
        var text = new System.Text.StringBuilder();
        var marks = new List<(string, int, int)>();
        var at = 0;
        while (marked.IndexOf('\u27E6', at) is var open and >= 0)
        {
            text.Append(marked, at, open - at);
            var close = marked.IndexOf('\u27E7', open);
            var colon = marked.IndexOf(':', open);
            var start = text.Length;
            text.Append(marked, colon + 1, close - colon - 1);
            marks.Add((marked[(open + 1)..colon], start, text.Length));
            at = close + 1;
        }

        text.Append(marked, at, marked.Length - at);
        return new MarkedPassage(file, text.ToString(), marks);
    }
}
