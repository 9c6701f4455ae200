using System.Collections.Immutable;
using TutorBot.Grading.Packs;
using TutorBot.Grading.Packs.Fingerprinting;

namespace TutorBot.Host.Analyzing;

/// <summary>The paragraphs of an exercise that a text turned out to be.</summary>
internal sealed record KnownText(Pack Pack, ImmutableArray<Paragraph> Paragraphs)
{
    public IEnumerable<Claim> Claims =>
        Pack.Claims.Where(claim => Paragraphs.Any(paragraph => paragraph.Id == claim.Paragraph));

    public IEnumerable<Source> Sources =>
        Pack.Sources.Where(source => source.Paragraphs.Any(id => Paragraphs.Any(paragraph => paragraph.Id == id)));

    /// <summary>Null for a text that the pack does not have.</summary>
    public static KnownText? Of(string text, Pack pack)
    {
        var pasted = PastedParagraphs.In(text, pack.Fingerprints);
        return pasted.IsEmpty
            ? null
            : new KnownText(pack, [.. pack.Texts.SelectMany(one => one.Paragraphs).Where(one =>
                pasted.Contains(one.Id))]);
    }
}
