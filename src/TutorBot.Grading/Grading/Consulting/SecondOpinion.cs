using System.Collections.Immutable;
using System.Text.Json;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Consulting;

/// <summary>What a second reader found of the points in doubt.</summary>
/// <param name="Made">Elements that it found, each with words of the learner that stand in the text.</param>
/// <param name="NotMade">Elements that it was asked for and did not find.</param>
public sealed record SecondOpinion(ImmutableHashSet<ElementId> Made, ImmutableHashSet<ElementId> NotMade)
{
    /// <summary>Fewer letters could stand in any text.</summary>
    private const int ShortestQuote = 4;

    /// <summary>
    /// Reads <c>{"made":[{"element":"id","quote":"words"}]}</c>. A point whose quote is not in the text stays in doubt:
    /// it is neither made nor not made. What was not asked for is left out.
    /// </summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="json">The reader's answer.</param>
    /// <returns>Null where the answer is no such JSON.</returns>
    public static SecondOpinion? Read(UncertainAnswer asked, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("made", out var made) && made.ValueKind == JsonValueKind.Array
                    ? Read(asked, [.. made.EnumerateArray().Select(Claim)])
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SecondOpinion Read(UncertainAnswer asked, ImmutableArray<(string Element, string Quote)> claims)
    {
        var claimed = asked.Doubtful.Where(element => claims.Any(claim => claim.Element == element.Value))
            .ToImmutableHashSet();
        var made = claimed.Where(element => claims.Any(claim =>
            claim.Element == element.Value && claim.Quote.Trim().Length >= ShortestQuote
            && asked.Text.Contains(claim.Quote.Trim(), StringComparison.Ordinal)));
        return new SecondOpinion([.. made], [.. asked.Doubtful.Except(claimed)]);
    }

    private static (string Element, string Quote) Claim(JsonElement claim) =>
        (Text(claim, "element"), Text(claim, "quote"));

    private static string Text(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String
                ? value.GetString()!
                : "";
}
