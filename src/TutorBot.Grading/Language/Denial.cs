namespace TutorBot.Grading.Language;

/// <summary>A word or phrase that denies what follows it.</summary>
/// <param name="Cue">The words that deny.</param>
/// <param name="Scope">The words denied.</param>
internal readonly record struct Denial(Stretch Cue, Stretch Scope)
{
    /// <summary>Whether it denies a stretch of words that does not hold the cue itself.</summary>
    public bool Covers(int start, int end) => Scope.Meets(start, end) && !Cue.Meets(start, end);
}
