using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>
/// The stretch of a text that is most like a wording of one element, apart from what stands within a near miss of it.
/// </summary>
internal sealed class LikestStretch
{
    private readonly List<WordingMatch> _matches = [];
    private readonly List<Stretch> _misses = [];

    /// <summary>Null where there is none.</summary>
    public WordingMatch? Found => _matches
        .Where(match => !_misses.Exists(miss => miss.Holds(match.Stretch.Start, match.Stretch.End)))
        .MaxBy(match => match.Score);

    public void Add(WordingMatch match) => _matches.Add(match);

    public void Miss(Stretch stretch) => _misses.Add(stretch);
}
