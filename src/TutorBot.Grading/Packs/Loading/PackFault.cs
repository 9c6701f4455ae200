namespace TutorBot.Grading.Packs;

/// <summary>Something wrong with a pack, where it is and what to do about it.</summary>
/// <param name="File">The path within the pack, with forward slashes.</param>
/// <param name="Line">1-based; 0 when the fault concerns the file as a whole.</param>
/// <param name="What">What is wrong, as one sentence.</param>
/// <param name="Remedy">What to do, as one sentence.</param>
public sealed record PackFault(string File, int Line, string What, string Remedy)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {What} {Remedy}" : $"{File}: {What} {Remedy}";
}
