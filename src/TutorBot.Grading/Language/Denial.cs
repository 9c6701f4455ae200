namespace TutorBot.Grading.Language;

/// <summary>A word or phrase that denies what follows it.</summary>
/// <param name="Cue">The words that deny.</param>
/// <param name="Scope">The words denied.</param>
/// <param name="IsWhole">It denies a whole statement, as "it is not true that".</param>
internal readonly record struct Denial(Stretch Cue, Stretch Scope, bool IsWhole = false)
{
    /// <summary>Whether it denies a stretch of words that does not hold the cue itself.</summary>
    public bool Covers(int start, int end) => Scope.Meets(start, end) && !Cue.Meets(start, end);
}
