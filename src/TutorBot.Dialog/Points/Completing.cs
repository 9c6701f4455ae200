using TutorBot.Dialog.Contributions;
using TutorBot.Dialog.Sessions;
using TutorBot.Dialog.Turns;
using TutorBot.Grading.Grading;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Points;

/// <summary>
/// Reads half a point together with the half that was said before: who writes three words at a time is not asked for a
/// whole sentence as well. What was said under another question is no half of an answer to this one.
/// </summary>
internal static class Completing
{
    /// <summary>The same words again, or one more, are no other half.</summary>
    private const int FewestNewWords = 2;

    private const int ShortWord = 2;

    /// <summary>The point as whole where both halves make it so, else as it was read.</summary>
    public static PointRead Read(TurnDraft turn, PointRead read, string text) =>
        read.Standing == Standing.Partial
        && turn.Progress.Point(read.Element) is
            { Standing: Standing.Partial, Told: false, CarriedFrom: null, Words: { Length: > 0 } half }
        && Adds(half, text)
        && IsWhole(turn, read.Element, $"{half}. {text}")
            ? read with { Standing = Standing.Full }
            : read;

    private static bool Adds(string half, string text)
    {
        var known = Utterance.Of(half).Words.ToHashSet(StringComparer.Ordinal);
        return Utterance.Of(text).Words.Count(word => word.Length > ShortWord && !known.Contains(word))
            >= FewestNewWords;
    }

    private static bool IsWhole(TurnDraft turn, ElementId element, string text) => turn.Exercise.Grader
        .Grade(turn.Question.Id, text, AnswerContext.None)
        .Points.Any(point => point.Element == element && point.Standing == Standing.Full);
}
