using System.Collections.Immutable;
using TutorBot.Dialog.Turns;

namespace TutorBot.Dialog.Replies;

/// <summary>A reply in the making: pieces in order, shortened where they are too many words.</summary>
internal sealed class ReplyDraft
{
    /// <summary>Words of a usual reply at most.</summary>
    public const int Usual = 60;

    /// <summary>Words of a summary, of the opening, and once of the reply to a long answer.</summary>
    public const int Long = 80;

    private readonly List<Piece> _pieces = [];
    private readonly List<Choice> _offers = [];

    public int Limit { get; set; } = Usual;

    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>Words that may still be said before anything is left out.</summary>
    public int Room => Limit - Words();

    public void Must(ReplyBlock block) => _pieces.Add(new Piece(block, null, int.MaxValue));

    /// <summary>A block that stays, be it cut to a shorter one where there are too many words.</summary>
    public void Must(ReplyBlock block, ReplyBlock shorter, int weight) =>
        _pieces.Add(new Piece(block, shorter, weight) { Droppable = true, ShorterWeight = int.MaxValue });

    /// <summary>Words that may be left out when there are too many.</summary>
    public void May(string words, int weight)
    {
        if (words.Length > 0)
        {
            _pieces.Add(new Piece(new ReplyBlock.Text(words), null, weight) { Droppable = true });
        }
    }

    /// <summary>A block that may be left out when there are too many words.</summary>
    public void May(ReplyBlock block, int weight) =>
        _pieces.Add(new Piece(block, null, weight) { Droppable = true });

    /// <summary>Words that lead up to a question, such as "A smaller piece, then."</summary>
    public void LeadIn(string words, int weight) =>
        _pieces.Add(new Piece(new ReplyBlock.Text(words), null, weight) { Droppable = true, LeadsIn = true });

    /// <summary>Words that ask for more of a thought, such as "That is the start of a point."</summary>
    public void Hope(string words, int weight) =>
        _pieces.Add(new Piece(new ReplyBlock.Text(words), null, weight) { Droppable = true, AsksForMore = true });

    /// <summary>Takes back the words that asked for more, where nothing more is asked.</summary>
    public void Close() => _pieces.RemoveAll(piece => piece.AsksForMore);

    /// <summary>Takes back the words that led up to a question, where the talk turns elsewhere.</summary>
    public void TurnAway() => _pieces.RemoveAll(piece => piece.LeadsIn);

    /// <summary>Words that may be replaced by fewer.</summary>
    /// <param name="weights">That of the many words over the few, and that of the few over none.</param>
    public void Either(string words, string shorter, (int Many, int Few) weights) => _pieces.Add(
        new Piece(new ReplyBlock.Text(words), new ReplyBlock.Text(shorter), weights.Many)
        {
            Droppable = true,
            ShorterWeight = weights.Few,
        });

    public void Offer(params ReadOnlySpan<Choice> choices)
    {
        foreach (var choice in choices)
        {
            if (!_offers.Contains(choice))
            {
                _offers.Add(choice);
            }
        }
    }

    public Reply Finish()
    {
        while (Words() > Limit && Lightest() is { } at)
        {
            Shorten(at);
        }

        return new Reply([.. Merged()], [.. _offers]);
    }

    private int Words() => _pieces
        .Where(piece => piece.Block is not ReplyBlock.Passage)
        .Sum(piece => WordCount.Of(piece.Block.PlainText));

    private int? Lightest() => _pieces
        .Select((piece, index) => (piece, index))
        .Where(entry => entry.piece.Droppable)
        .OrderBy(entry => entry.piece.Weight)
        .Select(entry => (int?)entry.index)
        .FirstOrDefault();

    private void Shorten(int at)
    {
        if (_pieces[at].Shorter is { } shorter)
        {
            var weight = _pieces[at].ShorterWeight;
            _pieces[at] = _pieces[at] with
            {
                Block = shorter, Shorter = null, Weight = weight, Droppable = weight < int.MaxValue,
            };
        }
        else
        {
            _pieces.RemoveAt(at);
        }
    }

    // Running text is one paragraph, whatever pieces it was made of.
    private IEnumerable<ReplyBlock> Merged()
    {
        var text = "";
        foreach (var block in _pieces.Select(piece => piece.Block))
        {
            if (block is ReplyBlock.Text words)
            {
                text = text.Length == 0 ? words.Words : text + ' ' + words.Words;
                continue;
            }

            if (text.Length > 0)
            {
                yield return new ReplyBlock.Text(text);
                text = "";
            }

            yield return block;
        }

        if (text.Length > 0)
        {
            yield return new ReplyBlock.Text(text);
        }
    }
}
