using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TutorBot.Dialog.Replies;

namespace TutorBot.Dialog.Deletions;

/// <summary>Words that are to be forgotten, and where else they stand.</summary>
internal sealed partial class DeletedWords(IEnumerable<string> words)
{
    /// <summary>Stands where they were quoted.</summary>
    private const string Gap = "\"…\"";

    private readonly ImmutableArray<string> _words = [.. words.Select(Folded)];

    /// <summary>True for a part of them, whatever its spaces and capitals; never for nothing.</summary>
    public bool Hold(string part) => Folded(part) is { Length: > 0 } folded
        && _words.Any(words => words.Contains(folded, StringComparison.OrdinalIgnoreCase));

    /// <summary>A text of the tutor's with a gap wherever it quotes them.</summary>
    public string Without(string text) => Quotation().Replace(
        text, quoted => Hold(quoted.Groups["words"].Value) ? Gap : quoted.Value);

    public Reply Without(Reply reply) => reply with { Blocks = [.. reply.Blocks.Select(Without)] };

    private ReplyBlock Without(ReplyBlock block) => block switch
    {
        ReplyBlock.Text text => new ReplyBlock.Text(Without(text.Words)),
        ReplyBlock.Prompt prompt => new ReplyBlock.Prompt(Without(prompt.Words)),
        ReplyBlock.List list => new ReplyBlock.List(Without(list.Title), [.. list.Items.Select(Without)]),
        _ => block,
    };

    private static string Folded(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("\"(?<words>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Quotation();
}
