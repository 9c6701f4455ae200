using System.Collections.Immutable;

namespace TutorBot.Grading.Language;

/// <summary>A folded text that knows where each of its characters stood in the original.</summary>
public sealed class FoldedText
{
    private readonly ImmutableArray<int> _starts;

    internal FoldedText(string text, string original, ImmutableArray<int> starts)
    {
        Text = text;
        Original = original;
        _starts = starts;
    }

    public string Text { get; }

    public string Original { get; }

    /// <summary>The UTF-16 offset in the original of the folded character at an index.</summary>
    public int OriginalStart(int index) => _starts[index];

    /// <summary>The UTF-16 offset in the original after the folded character before an index.</summary>
    public int OriginalEnd(int index)
    {
        if (index == 0)
        {
            return _starts[0];
        }

        var last = _starts[index - 1];
        var wide = char.IsHighSurrogate(Original[last]) && last + 1 < Original.Length;
        return last + (wide ? 2 : 1);
    }
}
