using TutorBot.Dialog.Contributions;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Points;

/// <summary>Tells the use of a point that was told from its mere repetition.</summary>
internal static class Echo
{
    /// <summary>Words of the telling that a repetition is made of.</summary>
    private const double Repeated = 0.7;

    /// <summary>True when the words add a place, an example or a consequence that the telling lacked.</summary>
    public static bool Adds(Element told, PointRead read, string text)
    {
        var telling = told.Hints.TryGetValue(Rung.Told, out var hint) ? hint.Say + ' ' + told.Point : told.Point;
        var known = Utterance.Of(telling).Words.ToHashSet(StringComparer.Ordinal);
        var said = Utterance.Of(text).Words.Where(word => word.Length > 2).ToArray();
        var repeated = said.Count(known.Contains);
        return (read.Placed || read.Linked || said.Length >= 5) && repeated < said.Length * Repeated;
    }
}
