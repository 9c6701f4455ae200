using System.Text.RegularExpressions;
using TutorBot.Grading.Analysis.Structure;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Cuts a note into the stretches that may each be a citation.</summary>
internal static partial class NotePieces
{
    public static IEnumerable<TextSpan> Of(Manuscript manuscript, TextSpan note)
    {
        var text = manuscript.Text;
        var from = note.Start;
        var depth = 0;
        for (var at = note.Start; at < note.End; at++)
        {
            depth += text[at] is '(' or '[' ? 1 : text[at] is ')' or ']' ? -1 : 0;
            if ((depth <= 0 && IsCut(text, at, note)) || at == note.End - 1)
            {
                var end = text[at] == ';' ? at : at + 1;
                if (LineReader.Trim(text, from, end) is { Length: > 2 } piece)
                {
                    yield return piece;
                }

                from = at + 1;
            }
        }
    }

    /// <summary>The piece itself, then what follows each "see", "cf." or dash in it.</summary>
    public static IEnumerable<TextSpan> AfterCues(string text, TextSpan piece)
    {
        var words = piece.In(text).ToString();
        if (!Cue().IsMatch(words))
        {
            yield return piece;
        }

        foreach (Match cue in Cue().Matches(words))
        {
            yield return new TextSpan(piece.Start + cue.Index + cue.Length, piece.End);
        }
    }

    /// <summary>Without ", for the minutes of the meeting" after the source.</summary>
    public static TextSpan WithoutPurpose(string text, TextSpan span)
    {
        var match = Purpose().Match(span.In(text).ToString());
        return match.Success ? new TextSpan(span.Start, span.Start + match.Index) : span;
    }

    /// <summary>A semicolon, "ibid." or the end of a sentence parts one source from the next.</summary>
    private static bool IsCut(string text, int at, TextSpan note)
    {
        if (text[at] == ';')
        {
            return true;
        }

        if (text[at] == ' ' && Again().IsMatch(text.AsSpan(at, Math.Min(12, note.End - at))))
        {
            return true;
        }

        if (text[at] is not '.' || at + 2 >= note.End || !char.IsWhiteSpace(text[at + 1]))
        {
            return false;
        }

        var next = at + 2;
        while (next < note.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < note.End && char.IsUpper(text[next])
            && EndsSentence(text, at, note.Start) && !IsTitleStop(text, at, note);
    }

    private static bool EndsSentence(string text, int stop, int from)
    {
        var start = stop;
        while (start > from && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        var word = text[start..stop];
        return (word.Length > 2 || (word.Length > 0 && char.IsAsciiDigit(word[0]))) && !Abbreviation().IsMatch(word);
    }

    /// <summary>"Animal Farm. London": the stop stands between the parts of one citation.</summary>
    private static bool IsTitleStop(string text, int stop, TextSpan note)
    {
        var before = text[note.Start..stop];
        return !before.Any(char.IsAsciiDigit) && !SourceWords.IsProse(before);
    }

    /// <summary>Words that lead up to a further source, before a capital or a title's mark.</summary>
    [GeneratedRegex(
        @"(?:\b(?:[Ss]ee(?:\salso)?|[Cc]f\.|[Cc]ompare"
        + @"|[Qq]uoted\sin|[Cc]ited\sin|[Tt]ext\sin|[Pp]rinted\sin|e\.g\.,?)\s"
        + @"|\u2014(?:[Ss]ee\s)?)"
        + @"(?=\p{Lu}|[\u2018\u201C""'*_])")]
    private static partial Regex Cue();

    /// <summary>What the reader finds in the source, up to the end.</summary>
    [GeneratedRegex(
        @",?\s(?:for\s(?:the|a|an|details|his|her|its|their|further|another|more)\s"
        + @"|which\s|who\s|where\s|on\sthe\s\p{Ll}|with\s(?:the|a)\s).{0,200}$",
        RegexOptions.Singleline)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^\s(?:and\s)?ibid\.", RegexOptions.IgnoreCase)]
    private static partial Regex Again();

    /// <summary>What stands before a stop that ends no sentence.</summary>
    [GeneratedRegex(
        @"^(?:[Vv]ols?|[Ee]ds?|[Nn]os?|[Cc]it|[Ii]bid|[Vv]s|[Tt]rans|[Rr]ev|[Rr]epr|[Ss]er"
        + @"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"
        + @"|Add|fol|fols|MSS|esp|[Aa]rts?)$")]
    private static partial Regex Abbreviation();
}
