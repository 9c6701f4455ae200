using System.Collections.Immutable;
using System.Globalization;

namespace TutorBot.Grading.Tests.Robustness;

/// <summary>A kind of texts from a Markdown file: a heading a kind, a bullet a text.</summary>
/// <param name="Most">The share that may be credited, in per cent after the kind in its heading.</param>
internal sealed record EmptyTexts(string Kind, double Most, ImmutableArray<string> Texts)
{
    public static ImmutableArray<EmptyTexts> ReadAll(string path)
    {
        var kinds = new List<EmptyTexts>();
        foreach (var line in File.ReadAllLines(path))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                var heading = line[3..].Split(" | ");
                kinds.Add(new EmptyTexts(heading[0], double.Parse(heading[1], CultureInfo.InvariantCulture) / 100, []));
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                kinds[^1] = kinds[^1] with { Texts = kinds[^1].Texts.Add(line[2..]) };
            }
        }

        return [.. kinds];
    }
}
