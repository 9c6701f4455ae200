namespace TutorBot.Grading.Analysis.Quotations;

/// <summary>A double mark as English texts have it: beyond one a cue belongs to other words.</summary>
internal static class DoubleMark
{
    public static bool Is(char mark) => mark is '"' or '\u201C' or '\u201D';
}
