using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TutorBot.Dialog.Contributions;

/// <summary>Cuts a message at its signs, and before "and what is …", where a question begins.</summary>
internal static partial class Clauses
{
    private const int Longest = 2000;

    /// <summary>The clauses that hold a word, in order.</summary>
    public static ImmutableArray<Clause> Of(string text)
    {
        // A word or two in quotation marks belong to what is said of them.
        var read = ShortQuote().Replace(
            text[..Math.Min(text.Length, Longest)], quoted => $" {quoted.ValueSpan[1..^1]} ");
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var start = 0;
        foreach (var at in Break().EnumerateMatches(read))
        {
            var isWord = at.Length > 1 && read[at.Index] == ' ' && char.IsLetter(read[at.Index + 1]);
            var end = isWord ? at.Index : at.Index + at.Length;
            Add(clauses, read, start, at.Index, end);
            start = end;
        }

        Add(clauses, read, start, read.Length, read.Length);
        return clauses.ToImmutable();
    }

    private static void Add(ImmutableArray<Clause>.Builder clauses, string text, int start, int signs, int end)
    {
        var said = Utterance.Of(text[start..signs]);
        if (!said.IsEmpty)
        {
            clauses.Add(new Clause(start, end, said, text[signs..end]));
        }
    }

    [GeneratedRegex("[\"“”«][^\"“”«».?!,;:\n\r]{1,40}[.?!]?[\"“”»]", RegexOptions.NonBacktracking)]
    private static partial Regex ShortQuote();

    [GeneratedRegex(
        "[.?!,;:\"“”«»()\n\r…–—]+| - | (and|but|also|plus|so) (what|whats|what's|wat|wats|who|whos|who's) ",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Break();
}
