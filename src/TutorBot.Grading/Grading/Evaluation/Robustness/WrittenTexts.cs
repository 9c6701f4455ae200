using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Evaluation.Robustness;

/// <summary>
/// Reads texts to try grading on from Markdown: a heading a kind, as <c>## talk to the grader | at most 5</c> or
/// <c>## said in other words | at least 60</c>; a bullet a text, as <c>- text</c>, <c>- [q2] text</c> or
/// <c>- [q2 liebman] text</c>. All other lines are for the reader.
/// </summary>
public static partial class WrittenTexts
{
    /// <summary>The file of such texts in a pack's folder.</summary>
    public const string FileName = "robustness.md";

    public static ImmutableArray<WrittenKind> Read(IEnumerable<string> lines)
    {
        var kinds = new List<WrittenKind>();
        foreach (var line in lines)
        {
            if (Heading().Match(line) is { Success: true } heading)
            {
                var share = double.Parse(heading.Groups["limit"].Value, CultureInfo.InvariantCulture) / 100;
                kinds.Add(new WrittenKind(heading.Groups["name"].Value, heading.Groups["least"].Success, share, []));
            }
            else if (kinds.Count > 0 && Bullet().Match(line) is { Success: true } bullet)
            {
                kinds[^1] = kinds[^1] with { Texts = kinds[^1].Texts.Add(Text(bullet)) };
            }
        }

        return [.. kinds];
    }

    private static WrittenText Text(Match bullet) => new(
        bullet.Groups["text"].Value,
        bullet.Groups["question"] is { Success: true } question ? new QuestionId(question.Value) : null,
        bullet.Groups["element"] is { Success: true } element ? new ElementId(element.Value) : null);

    [GeneratedRegex(
        @"^## (?<name>[^|]+?) \| at (?:(?<least>least)|most) (?<limit>\d{1,3})$", RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^- (?:\[(?<question>[a-z0-9-]+)(?: (?<element>[a-z0-9-]+))?\] )?(?<text>.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Bullet();
}
