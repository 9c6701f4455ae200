namespace TutorBot.Grading.Language;

/// <summary>Where the regions R1 and R2 of a word begin.</summary>
internal readonly record struct PorterRegions(int First, int Second)
{
    public bool InFirst(string word, string suffix) => word.Length - suffix.Length >= First;

    public bool InSecond(string word, string suffix) => word.Length - suffix.Length >= Second;
}
