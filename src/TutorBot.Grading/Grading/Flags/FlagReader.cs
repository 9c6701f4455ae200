using System.Collections.Immutable;
using TutorBot.Grading.Grading.Matching;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Tells what kind of text an answer is, apart from its points.</summary>
internal sealed class FlagReader
{
    /// <summary>The share of copied words from which an answer counts as copied.</summary>
    private const double MostlyCopied = 0.6;

    private const int VagueLine = 4;
    private const int ShortText = 8;
    private const int Plea = 20;

    private readonly PackIndex _index;
    private readonly TextReading _reading;
    private readonly CopiedWords _copied;
    private readonly ImmutableArray<PointRead> _points;
    private readonly FlagForms _forms;

    public FlagReader(
        PackIndex index, TextReading reading, CopiedWords copied, ImmutableArray<PointRead> points)
    {
        _index = index;
        _reading = reading;
        _copied = copied;
        _points = points;
        _forms = new FlagForms(reading.Text, reading.Work);
    }

    private ImmutableArray<Word> Words => _reading.Text.Words;

    private Stretch Whole => new(0, Words.Length);

    private bool HasFullPoint => _points.Any(point => point.Standing == Standing.Full);

    public ImmutableArray<FlagRead> Read()
    {
        if (Words.IsEmpty)
        {
            return [new FlagRead(AnswerFlag.NoContent, null, 1)];
        }

        var flags = ImmutableArray.CreateBuilder<FlagRead>();
        Add(flags, AnswerFlag.Injection, Found("injection"));
        Add(flags, AnswerFlag.Abusive, Found("abusive"));
        Add(flags, AnswerFlag.Copied, _copied.Longest is { } copied && IsCopied ? Span(copied) : null);
        Add(flags, AnswerFlag.NotPackLanguage, LanguageGuess.IsForeign(_reading.Text, _index) ? Span(Whole) : null);
        Add(flags, AnswerFlag.Stuffed, WordList.IsStuffed(_reading.Text, _index.Subject) ? Span(Whole) : null);
        if (flags.Count == 0 && EmptyKind() is { } kind)
        {
            flags.Add(kind);
        }

        return flags.ToImmutable();
    }

    /// <summary>Mostly copied, and what is left makes no comment long enough to be an answer.</summary>
    private bool IsCopied => _copied.Share >= MostlyCopied && Words.Length * (1 - _copied.Share) < ShortText - 1;

    private FlagRead? EmptyKind()
    {
        if (LearnedTalk.IsEmpty(_reading.Text, _forms, _index.Subject))
        {
            return new FlagRead(AnswerFlag.NoContent, Span(Whole), 0.8);
        }

        if ((Found("help-request") ?? AskedTerm) is { } help
            && !HasFullPoint
            && (_points.IsEmpty || Words.Length <= Plea))
        {
            return new FlagRead(AnswerFlag.HelpRequest, help, 0.8);
        }

        if (!_points.IsEmpty)
        {
            return null;
        }

        if (Found("off-topic") is { } chat && Words.Length <= Plea && Topics * 3 <= Words.Length)
        {
            return new FlagRead(AnswerFlag.OffTopic, chat, 0.7);
        }

        if (Words.Length <= VagueLine && _reading.Text.Folded.Text.TrimEnd().EndsWith('?'))
        {
            return new FlagRead(AnswerFlag.HelpRequest, Span(Whole), 0.7);
        }

        return IsVague ? new FlagRead(AnswerFlag.NoContent, Span(Whole), 0.8) : null;
    }

    private EvidenceSpan? AskedTerm =>
        TermQuestion.Find(_forms.First("term-question"), _reading.Text, _index.Pack) is { } asked ? Span(asked) : null;

    private int Topics => Words.Count(word => _index.Subject.IsTopic(word));

    /// <summary>Nothing is left when the empty phrases are struck out, or one short line that names nothing.</summary>
    private bool IsVague
    {
        get
        {
            var empty = _forms.Covered("no-content", Words.Length);
            var left = 0;
            for (var at = 0; at < Words.Length; at++)
            {
                left += empty[at] || FunctionWords.Contains(Words[at].Text) ? 0 : 1;
            }

            return left == 0 || (Words.Length <= VagueLine && Topics == 0) || (left <= 1 && Words.Length <= ShortText
                && empty.Contains(true));
        }
    }

    private static void Add(ImmutableArray<FlagRead>.Builder flags, AnswerFlag flag, EvidenceSpan? evidence)
    {
        if (evidence is not null)
        {
            flags.Add(new FlagRead(flag, evidence, 0.9));
        }
    }

    private EvidenceSpan? Found(string kind) =>
        _forms.First(kind) is { } match ? Span(new Stretch(match.Start, match.End)) : null;

    private EvidenceSpan Span(Stretch stretch) => EvidenceSpans.Span(_reading.Text, stretch.Start, stretch.End);
}
