using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>A text with its tokens and its blocks: what every reader of the analysis looks at.</summary>
internal sealed class Manuscript
{
    public Manuscript(string text)
    {
        Text = text;
        Tokens = TokenReader.Read(text);
        Brackets = BracketReader.Read(this);
        Blocks = BlockReader.Read(text);
    }

    public string Text { get; }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Brackets that close again, by their start; a pair inside another comes after it.</summary>
    public ImmutableArray<TextSpan> Brackets { get; }

    public ImmutableArray<Block> Blocks { get; }

    /// <summary>The first token that ends after an offset; the number of tokens when there is none.</summary>
    public int TokenAt(int offset)
    {
        var low = 0;
        var high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The block that begins last before an offset or at it; null before the first.</summary>
    public Block? BlockAt(int offset)
    {
        var (low, high) = (0, Blocks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Blocks[middle].Span.Start > offset ? (low, middle) : (middle + 1, high);
        }

        return low == 0 ? null : Blocks[low - 1];
    }

    /// <summary>The token's mark; the null character for a word and outside the text.</summary>
    public char Mark(int token) =>
        token >= 0 && token < Tokens.Length && !Tokens[token].IsWord ? Text[Tokens[token].Start] : '\0';

    /// <summary>The token's word in lower case; empty for a mark and outside the text.</summary>
    public string Word(int token) => token >= 0 && token < Tokens.Length ? Tokens[token].Word : "";

    /// <summary>True for a word that begins with a capital letter.</summary>
    public bool IsCapital(int token) => Word(token).Length > 0 && char.IsUpper(Text[Tokens[token].Start]);

    /// <summary>True when white space stands before the token.</summary>
    public bool IsSpaced(int token) =>
        token > 0 && token < Tokens.Length && Tokens[token].Start > Tokens[token - 1].End;

    /// <summary>The stretch from one token up to another, which is not in it.</summary>
    public TextSpan Span(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The words of a stretch, with every run of white space as one space.</summary>
    public string Plain(TextSpan span) =>
        string.Join(' ', span.In(Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
