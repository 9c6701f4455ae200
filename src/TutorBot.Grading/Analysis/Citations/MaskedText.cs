using System.Text.RegularExpressions;

namespace TutorBot.Grading.Analysis.Citations;

/// <summary>
/// A short text from which parts are taken one after another; what is taken no later part can match.
/// </summary>
internal sealed class MaskedText(string text)
{
    /// <summary>Stands in the place of every character that was taken.</summary>
    public const char Taken = '\u0001';

    private readonly char[] _left = text.ToCharArray();
    private string? _asText = text;

    public string Left => _asText ??= new string(_left);

    /// <summary>The group <c>v</c> of the first match, whose whole is taken; null without a match.</summary>
    /// <param name="group">The group that is wanted.</param>
    public string? Take(Regex form, string group = "v") => Take(form.Match(Left), group);

    public string? Take(Match match, string group = "v")
    {
        if (!match.Success)
        {
            return null;
        }

        var value = match.Groups[group].Success ? match.Groups[group].Value : match.Value;
        _left.AsSpan(match.Index, match.Length).Fill(Taken);
        _asText = null;
        return value;
    }

    /// <summary>What stands before the first part that was taken.</summary>
    public string Head()
    {
        var end = Array.IndexOf(_left, Taken);
        return new string(_left, 0, end < 0 ? _left.Length : end);
    }

    /// <summary>What stands between the first parts taken at the start, such as a web address, and the next.</summary>
    public string FirstWords()
    {
        var start = 0;
        while (start < _left.Length && _left[start] is Taken or ' ' or ',' or '.')
        {
            start++;
        }

        var end = Array.IndexOf(_left, Taken, start);
        return new string(_left, start, (end < 0 ? _left.Length : end) - start);
    }
}
