namespace TutorBot.Grading.Language;

/// <summary>Tells opening from closing quotation marks; an apostrophe is neither.</summary>
internal sealed class QuoteMarks(string text, Work work)
{
    private bool _open;
    private bool _openSingle;

    /// <summary>Called once for every mark, from left to right.</summary>
    public Break At(int index)
    {
        if (text[index] == '"')
        {
            _open = !_open;
            return _open ? Break.OpenQuote : Break.CloseQuote;
        }

        var afterLetter = index > 0 && !char.IsWhiteSpace(text[index - 1]) && text[index - 1] != '(';
        var beforeLetter = index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]);
        if (_openSingle && afterLetter && !beforeLetter)
        {
            _openSingle = false;
            return Break.CloseQuote;
        }

        if (!_openSingle && !afterLetter && beforeLetter && Closes(index))
        {
            _openSingle = true;
            return Break.OpenQuote;
        }

        return Break.None;
    }

    /// <summary>Looks a bounded stretch ahead, so that the work stays linear.</summary>
    private bool Closes(int index)
    {
        var end = Math.Min(text.Length, index + 300);
        for (var at = index + 2; at < end; at++)
        {
            work.Add(1);
            if (text[at] == '\'' && !char.IsWhiteSpace(text[at - 1])
                && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
            {
                return true;
            }
        }

        return false;
    }
}
