using TutorBot.Grading.Grading.Reference.Learning;
using TutorBot.Grading.Grading.Reference.Texts;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Models;

/// <summary>The single words and letters of an answer, and how its vector stands to the model answer's.</summary>
internal static class ClueReader
{
    private const float PairWeight = 0.7f;
    private const float LetterWeight = 0.4f;
    private const float VectorWeight = 4f;

    /// <summary>What may mean something for any question.</summary>
    public static Clue[] General(ItemReading reading)
    {
        var clues = new List<Clue> { new(ClueModel.Id("1"), 1) };
        var words = Words(reading, "").ToList();
        clues.AddRange(Scaled(words, 1));
        AddVectors(clues, reading);
        return [.. clues];
    }

    /// <summary>The same, and what the words mean for this task alone.</summary>
    public static Clue[] Own(ItemReading reading)
    {
        var task = reading.Item.Task + "\n";
        var words = Words(reading, "").Concat(Words(reading, task)).Concat(Letters(reading, task)).ToList();
        List<Clue> clues = [new(ClueModel.Id("1"), 1), new(ClueModel.Id(task), 1), .. Scaled(words, 2)];
        AddVectors(clues, reading);
        return [.. clues];
    }

    private static IEnumerable<(string, float)> Words(ItemReading reading, string task)
    {
        var before = "^";
        foreach (var word in reading.Answer.Words)
        {
            yield return ($"{task}w {word.Stem}", 1);
            yield return ($"{task}p {before} {word.Stem}", PairWeight);
            before = word.Stem;
        }
    }

    private static IEnumerable<(string, float)> Letters(ItemReading reading, string task)
    {
        foreach (var word in reading.Answer.Words.Where(word => !FunctionWords.Contains(word.Text)))
        {
            var padded = $"_{word.Text}_";
            for (var at = 0; at + 4 <= padded.Length; at++)
            {
                yield return ($"{task}l {padded.AsSpan(at, 4)}", LetterWeight);
            }
        }
    }

    private static IEnumerable<Clue> Scaled(IEnumerable<(string Name, float Value)> named, float length)
    {
        var clues = named.DistinctBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        var scale = length / MathF.Sqrt(Math.Max(1e-6f, clues.Sum(entry => entry.Value * entry.Value)));
        return clues.Select(entry => new Clue(ClueModel.Id(entry.Name), entry.Value * scale));
    }

    private static void AddVectors(List<Clue> clues, ItemReading reading)
    {
        var (one, other) = (reading.Answer.Mean, reading.Reference.Mean);
        for (var at = 0; at < WordVectors.Size; at++)
        {
            clues.Add(new Clue(VectorIds[at], VectorWeight * one[at] * other[at]));
            clues.Add(new Clue(VectorIds[at + WordVectors.Size], Math.Abs(one[at] - other[at])));
        }
    }

    private static readonly int[] VectorIds =
        [.. Enumerable.Range(0, 2 * WordVectors.Size).Select(at => ClueModel.Id($"v {at}"))];
}
