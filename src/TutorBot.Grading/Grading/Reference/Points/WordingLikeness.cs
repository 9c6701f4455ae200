using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>The likest right wording of an element to a stretch of a text, and its likest near miss.</summary>
internal sealed class WordingLikeness(LearnerText text, Stretch stretch)
{
    /// <summary>A text so like a near miss is one, with other small words or a slip.</summary>
    private const double VeryLike = 0.85;

    private (double Like, ModelWording? Wording) _right;
    private (double Like, ModelWording? Wording) _miss;

    /// <summary>The likest right wording; null where there is none or a near miss is likelier.</summary>
    public ModelWording? Wording => _right.Like >= _miss.Like ? _right.Wording : null;

    /// <summary>
    /// It is all but a near miss. Of two wordings with about the same words the one is meant whose order it has.
    /// </summary>
    public bool IsNearMiss => _miss.Like >= VeryLike && Alike(_miss) > Alike(_right);

    public void Add(ModelWording wording, double like)
    {
        if (wording.IsRight)
        {
            _right = like > _right.Like ? (like, wording) : _right;
        }
        else
        {
            _miss = like > _miss.Like ? (like, wording) : _miss;
        }
    }

    private double Alike((double Like, ModelWording? Wording) likest) =>
        likest.Like + (likest.Wording is { } wording ? InOrder(wording) : 0);

    /// <summary>The share of words that are there in the same order, 0 to 1.</summary>
    private double InOrder(ModelWording wording)
    {
        var row = new int[wording.Stems.Length + 1];
        for (var word = stretch.Start; word < stretch.End; word++)
        {
            var before = 0;
            for (var at = 1; at < row.Length; at++)
            {
                var above = row[at];
                row[at] = text.Words[word].Stem == wording.Stems[at - 1] ? before + 1 : Math.Max(above, row[at - 1]);
                before = above;
            }
        }

        return 2.0 * row[^1] / (wording.Stems.Length + stretch.Length);
    }
}
