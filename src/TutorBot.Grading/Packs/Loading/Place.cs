namespace TutorBot.Grading.Packs;

/// <summary>A line of a file.</summary>
internal readonly record struct Place(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}
