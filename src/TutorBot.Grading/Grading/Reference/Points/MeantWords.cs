using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Reference.Points;

/// <summary>Which words of a text are denied, and which are somebody else's.</summary>
internal sealed class MeantWords
{
    private readonly LearnerText _text;
    private readonly bool[] _denied;
    private readonly bool[] _deniedWhole;
    private readonly bool[] _quoted;

    public MeantWords(LearnerText text)
    {
        _text = text;
        _denied = Denied(text, _ => true);
        _deniedWhole = Denied(text, denial => denial.IsWhole);
        _quoted = new bool[text.Words.Length];
        foreach (var quotation in text.Quotations)
        {
            _quoted.AsSpan(quotation.Start, quotation.Length).Fill(true);
        }
    }

    /// <summary>Whether an odd number of denials covers a word.</summary>
    public bool IsDenied(int word) => _denied[word];

    /// <summary>Whether it stands behind "it is not true that" or the like.</summary>
    public bool IsDeniedWhole(int word) => _deniedWhole[word];

    public bool IsQuoted(int word) => _quoted[word];

    /// <summary>Whether it is reported of the author or of somebody who might object.</summary>
    public bool IsReported(int word) => _text.Voices[word] is Voice.Author or Voice.Opponent;

    /// <summary>Every denial turns the words of its scope; its cue is not part of it.</summary>
    private static bool[] Denied(LearnerText text, Func<Denial, bool> counts)
    {
        var turns = new bool[text.Words.Length + 1];
        foreach (var denial in text.Denials.Where(counts))
        {
            Turn(turns, denial.Scope);
            Turn(turns, Shared(denial.Scope, denial.Cue));
        }

        for (var at = 1; at < turns.Length; at++)
        {
            turns[at] ^= turns[at - 1];
        }

        return turns;
    }

    private static Stretch Shared(Stretch one, Stretch other) => one.Meets(other.Start, other.End)
        ? new Stretch(Math.Max(one.Start, other.Start), Math.Min(one.End, other.End))
        : default;

    private static void Turn(bool[] turns, Stretch stretch)
    {
        turns[stretch.Start] ^= true;
        turns[stretch.End] ^= true;
    }
}
