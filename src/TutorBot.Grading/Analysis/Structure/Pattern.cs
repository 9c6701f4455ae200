namespace TutorBot.Grading.Analysis.Structure;

/// <summary>
/// A sequence of words: <c>*</c> stands for up to eight words of the same sentence, <c>a/b</c> for either word.
/// </summary>
internal sealed class Pattern
{
    private const int WidestGap = 8;

    private readonly string[][] _steps;

    /// <param name="form">Such as <c>if we accept * then we/they must</c>.</param>
    public Pattern(string form) => _steps =
        [.. form.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(step => step.Split('/'))];

    /// <summary>The words with which it can begin.</summary>
    public IReadOnlyList<string> First => _steps[0];

    /// <summary>
    /// The token after the match that begins at a token; null without a match before <paramref name="end"/>.
    /// </summary>
    public int? End(Manuscript text, int token, int end) => End(text, token, end, 0);

    private int? End(Manuscript text, int token, int end, int step)
    {
        var at = token;
        for (; step < _steps.Length; step++)
        {
            if (_steps[step] is ["*"])
            {
                return AfterGap(text, at, end, step + 1);
            }

            if (at >= end || Array.IndexOf(_steps[step], text.Word(at)) < 0)
            {
                return null;
            }

            at++;
        }

        return at;
    }

    private int? AfterGap(Manuscript text, int token, int end, int step)
    {
        for (var at = token; at <= Math.Min(end, token + WidestGap); at++)
        {
            if (End(text, at, end, step) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
