using System.Collections.Immutable;

namespace TutorBot.Grading.Analysis.Structure;

/// <summary>Pairs round and square brackets. What stays open too long or too deep is taken for a slip.</summary>
internal static class BracketReader
{
    private const int Longest = 600;
    private const int Deepest = 8;

    public static ImmutableArray<TextSpan> Read(Manuscript manuscript)
    {
        var open = new Stack<Token>();
        var pairs = new List<TextSpan>();
        for (var at = 0; at < manuscript.Tokens.Length; at++)
        {
            var token = manuscript.Tokens[at];
            if (manuscript.Mark(at) is var mark && mark is '(' or '[' && token.End - token.Start == 1)
            {
                open.Push(token);
            }
            else if (mark is ')' or ']' && open.TryPop(out var opening))
            {
                AddPair(manuscript.Text, opening, token, open.Count, pairs);
            }
        }

        pairs.Sort((one, other) => one.Start.CompareTo(other.Start));
        return [.. pairs];
    }

    private static void AddPair(string text, Token opening, Token closing, int depth, List<TextSpan> pairs)
    {
        var fits = text[opening.Start] == '(' ? text[closing.Start] == ')' : text[closing.Start] == ']';
        if (fits && depth < Deepest && closing.End - opening.Start <= Longest)
        {
            pairs.Add(new TextSpan(opening.Start, closing.End));
        }
    }
}
