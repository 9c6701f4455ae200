namespace TutorBot.Grading.Analysis.Citations;

/// <summary>Where a web address in running text ends.</summary>
internal static class LinkEnd
{
    /// <summary>Without the stops and the brackets that belong to the sentence around it.</summary>
    public static string Cut(string link)
    {
        var end = link.Length;
        while (end > 0 && (link[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019' or '*' or '_'
            or '>'
            || IsLoose(link.AsSpan(0, end))))
        {
            end--;
        }

        return link[..end];
    }

    private static bool IsLoose(ReadOnlySpan<char> link) => link[^1] switch
    {
        ')' => link.Count('(') < link.Count(')'),
        ']' => link.Count('[') < link.Count(']'),
        _ => false,
    };
}
