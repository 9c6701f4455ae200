using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>Drops from a pack the examples that come from certain marked answers.</summary>
public static class ExampleFilter
{
    /// <param name="pack">A pack.</param>
    /// <param name="isHeldOut">Whether an answer's id must not be known to the pack.</param>
    public static Pack Without(Pack pack, Func<string, bool> isHeldOut) => pack with
    {
        Questions = [.. pack.Questions.Select(question => question with
        {
            Elements = [.. question.Elements.Select(element => element with
            {
                Reading = Without(element.Reading, isHeldOut),
            })],
        })],
        Fitted = [],
        Examples = [.. pack.Examples.Where(example => example.From.Length == 0 || !isHeldOut(example.From))],
    };

    private static Packs.Reading Without(Packs.Reading reading, Func<string, bool> isHeldOut) => reading with
    {
        Says = [.. reading.Says.Where(phrasing => phrasing.From.Length == 0 || !isHeldOut(phrasing.From))],
        NearMisses = [.. reading.NearMisses.Where(miss => miss.From.Length == 0 || !isHeldOut(miss.From))],
    };
}
