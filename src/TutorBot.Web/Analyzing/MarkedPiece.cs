using System.Collections.Immutable;

namespace TutorBot.Web.Analyzing;

/// <summary>A piece of the text that the same marks cover from end to end.</summary>
/// <param name="Begins">The marks that begin with it, which get their anchor here.</param>
public sealed record MarkedPiece(string Words, ImmutableArray<TextMark> Covers, ImmutableArray<TextMark> Begins)
{
    /// <summary>The classes by which a filter shows or hides the colour.</summary>
    public string Classes => string.Join(' ', Covers.Select(mark => "on-"
        + mark.Section).Distinct(StringComparer.Ordinal));
}
