using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace TutorBot.Host.Discord.Rendering;

/// <summary>
/// Words as Discord shows them just as they are: no sign of them makes a heading, a link, a mention or a spoiler.
/// </summary>
internal static partial class DiscordMarkdown
{
    private const char Blank = '\u200B';

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\*_~`|<>[]()#@:");

    /// <summary>
    /// Neutralises words that may be anyone's. Only a word in backticks, as the tutor names what can be typed, stays
    /// set off.
    /// </summary>
    public static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length + 16);
        var at = 0;
        foreach (Match typed in Typed().Matches(words))
        {
            Append(plain, words.AsSpan(at, typed.Index - at));
            plain.Append(typed.ValueSpan);
            at = typed.Index + typed.Length;
        }

        Append(plain, words.AsSpan(at));
        return LineStart().Replace(plain.ToString(), "${before}\\${sign}");
    }

    /// <summary>As <see cref="Plain"/>, and bold; each line by itself, for bold ends with its line.</summary>
    public static string Bold(string words) => EachLine(words, line => $"**{line.Trim()}**");

    /// <summary>As <see cref="Plain"/>, and set off as a quotation.</summary>
    public static string Quoted(string words) =>
        string.Join('\n', Plain(words).Split('\n').Select(line => "> " + line));

    private static string EachLine(string words, Func<string, string> change) => string.Join(
        '\n', Plain(words).Split('\n').Select(line => string.IsNullOrWhiteSpace(line) ? line : change(line)));

    private static void Append(StringBuilder plain, ReadOnlySpan<char> words)
    {
        foreach (var sign in words)
        {
            if (Signs.Contains(sign))
            {
                plain.Append('\\');
            }

            plain.Append(sign);
            if (sign == '@')
            {
                // Not even a mention that nobody is pinged by.
                plain.Append(Blank);
            }
        }
    }

    [GeneratedRegex("`[A-Za-z0-9 ]{1,20}`", RegexOptions.NonBacktracking)]
    private static partial Regex Typed();

    // Lists and numbers make something of a line only where it begins.
    [GeneratedRegex(
        @"(?<before>^[ \t]*(?:[0-9]{1,9})?)(?<sign>[-+.])", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex LineStart();
}
