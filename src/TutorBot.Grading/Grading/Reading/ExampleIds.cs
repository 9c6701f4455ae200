using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>
/// Gives an id to every example that names no marked answer, so that it can be held out as one that does.
/// </summary>
internal static class ExampleIds
{
    /// <summary>Begins such an id; no file of a pack can hold the character.</summary>
    private const string Own = "\0";

    /// <summary>The pack itself where every example has an id.</summary>
    public static Pack Fill(Pack pack) => pack.Examples.All(example => example.From.Length > 0)
        ? pack
        : pack with
        {
            Examples = [.. pack.Examples.Select((example, number) =>
                example.From.Length > 0 ? example : example with { From = $"{Own}{number}" })],
        };
}
