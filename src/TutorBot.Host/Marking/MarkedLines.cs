using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Grading.Grading.Evaluation;
using TutorBot.Grading.Packs;
using TutorBot.Host.CommandLine;

namespace TutorBot.Host.Marking;

/// <summary>Reads answers and their marks; a line that cannot be read is told with its place and left out.</summary>
internal sealed class MarkedLines(Pack pack, Surroundings around)
{
    private const int HighestLevel = 4;

    /// <summary>Lines that were left out.</summary>
    public int Bad { get; private set; }

    public ImmutableArray<MarkedAnswer> Read(string answersFile, string labelsFile)
    {
        var answers = Readable(answersFile, line => MarkedAnswers.Read([line], []));
        var labels = Readable(labelsFile, line => MarkedAnswers.Read([], [line]));
        return [.. MarkedAnswers.Read(answers, labels).Where(Fits)];
    }

    private List<string> Readable(string file, Func<string, ImmutableArray<MarkedAnswer>> read)
    {
        var good = new List<string>();
        foreach (var (index, line) in File.ReadLines(file).Index())
        {
            try
            {
                read(line);
                good.Add(line);
            }
            catch (Exception fault) when (IsOfTheLine(fault))
            {
                Tell("evaluate.bad-line", ("file", file), ("line", index + 1));
            }
        }

        return good;
    }

    private static bool IsOfTheLine(Exception fault) =>
        fault is JsonException or FormatException or InvalidOperationException or ArgumentException;

    private bool Fits(MarkedAnswer answer)
    {
        var fits = pack.Questions.Any(question => question.Id == answer.Question)
            && answer.Marks.Levels.All(level => level is >= 0 and <= HighestLevel);
        if (!fits)
        {
            Tell("evaluate.bad-answer", ("id", answer.Id), ("highest", HighestLevel));
        }

        return fits;
    }

    private void Tell(string key, params (string, object)[] values)
    {
        Bad++;
        around.Complain(key, values);
    }
}
