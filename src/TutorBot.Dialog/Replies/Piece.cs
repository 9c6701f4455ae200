namespace TutorBot.Dialog.Replies;

/// <summary>A part of a reply in the making.</summary>
/// <param name="Shorter">What may stand instead when the reply grows too long; null when it must stay.</param>
/// <param name="Weight">Pieces of less weight are shortened first.</param>
internal sealed record Piece(ReplyBlock Block, ReplyBlock? Shorter, int Weight)
{
    /// <summary>The weight of what stands instead.</summary>
    public int ShorterWeight { get; init; }

    /// <summary>True when the piece may be left out altogether.</summary>
    public bool Droppable { get; init; }

    /// <summary>True for words that ask for more of the same, and contradict an end.</summary>
    public bool AsksForMore { get; init; }

    /// <summary>True for words that only lead up to the question after them.</summary>
    public bool LeadsIn { get; init; }
}
