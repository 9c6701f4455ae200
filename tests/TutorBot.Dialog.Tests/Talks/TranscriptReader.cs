using System.Collections.Immutable;

namespace TutorBot.Dialog.Tests.Talks;

/// <summary>
/// Reads a transcript: <c>L:</c> lines are the learner's (<c>[next]</c> is a button), <c>T:</c> lines say what the
/// reply must be like, <c>key: value</c> lines before the first <c>L:</c> set the scene; all else is for readers.
/// </summary>
internal static class TranscriptReader
{
    private static readonly string[] Scene = ["pack", "settings", "seed"];

    public static Transcript Read(string path)
    {
        var setting = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var exchanges = ImmutableArray.CreateBuilder<Exchange>();
        foreach (var (text, number) in File.ReadAllLines(path).Select((text, index) => (text.Trim(), index + 1)))
        {
            if (text.StartsWith("L:", StringComparison.Ordinal))
            {
                exchanges.Add(new Exchange(number, text[2..].Trim(), []));
            }
            else if (text.StartsWith("T:", StringComparison.Ordinal))
            {
                var last = exchanges[^1];
                exchanges[^1] = last with { Expected = last.Expected.Add(Expected(text[2..].Trim(), number)) };
            }
            else if (exchanges.Count == 0 && text.Split(':', 2) is [var key, var value] && Scene.Contains(key))
            {
                setting[key] = value.Trim();
            }
        }

        return new Transcript(Path.GetFileNameWithoutExtension(path), setting.ToImmutable(), exchanges.ToImmutable());
    }

    private static Expectation Expected(string text, int line) =>
        text.Split(':', 2) is [var key, var value] && ExpectationCheck.Keys.Contains(key)
            ? new Expectation(line, key, value.Trim())
            : new Expectation(line, "says", text);
}
