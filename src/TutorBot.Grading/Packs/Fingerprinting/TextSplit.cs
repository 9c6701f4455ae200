using System.Collections.Immutable;

namespace TutorBot.Grading.Packs;

/// <summary>A text file held against the texts of a pack.</summary>
public abstract record TextSplit
{
    private TextSplit()
    {
    }

    /// <summary>The file is one of the pack's texts.</summary>
    /// <param name="Text">Which text, by its id in the pack.</param>
    /// <param name="Paragraphs">The words of each paragraph, lines joined.</param>
    public sealed record Fits(string Text, ImmutableDictionary<ParagraphId, string> Paragraphs) : TextSplit;

    /// <summary>The file is not a text of this pack.</summary>
    public sealed record Unfit(string What, string Remedy) : TextSplit;
}
