using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Which words of an answer stand in a sentence copied from one of the texts.</summary>
internal sealed class CopiedWords
{
    private readonly bool[] _copied;

    private CopiedWords(bool[] copied) => _copied = copied;

    /// <summary>The share of the words that is copied, 0 to 1.</summary>
    public double Share => _copied.Length == 0 ? 0 : (double)_copied.Count(copied => copied) / _copied.Length;

    /// <summary>The longest copied stretch; null when nothing is.</summary>
    public Stretch? Longest
    {
        get
        {
            Stretch? longest = null;
            for (var start = 0; start < _copied.Length; start++)
            {
                var end = start;
                while (end < _copied.Length && _copied[end])
                {
                    end++;
                }

                longest = end - start > (longest?.Length ?? 0) ? new Stretch(start, end) : longest;
                start = end;
            }

            return longest;
        }
    }

    public bool this[int word] => _copied[word];

    public static CopiedWords Find(LearnerText text, Fingerprints fingerprints)
    {
        var copied = new bool[text.Words.Length];
        if (fingerprints.Normaliser == WordWindows.Normaliser && fingerprints.All.Count > 0)
        {
            Mark(copied, text, fingerprints);
        }

        return new CopiedWords(copied);
    }

    /// <summary>
    /// The windows have words of their own; each is laid on the answer's words by its place in the text.
    /// </summary>
    private static void Mark(bool[] copied, LearnerText text, Fingerprints fingerprints)
    {
        var (windows, ends) = WordWindows.WithEnds(text.Folded.Text);
        var word = 0;
        for (var at = 0; at < windows.Length; at++)
        {
            if (!fingerprints.All.Contains(windows[at]))
            {
                continue;
            }

            var end = ends[at + WordWindows.Size - 1];
            while (word < copied.Length && text.Words[word].End < ends[at])
            {
                word++;
            }

            for (var inside = word; inside < copied.Length && text.Words[inside].Start < end; inside++)
            {
                copied[inside] = true;
            }
        }
    }
}
