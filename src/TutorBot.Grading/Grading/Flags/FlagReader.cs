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

    private const int ShortText = 8;

    /// <summary>Longer texts are answers, whatever they sound like.</summary>
    private const int LongestTalk = 60;

    private readonly PackIndex _index;
    private readonly TextReading _reading;
    private readonly CopiedWords _copied;
    private readonly ImmutableArray<PointRead> _points;
    private readonly FlagForms _forms;
    private readonly AskedLine _asked;

    public FlagReader(
        PackIndex index, TextReading reading, CopiedWords copied, ImmutableArray<PointRead> points, string prompt)
    {
        _index = index;
        _reading = reading;
        _copied = copied;
        _points = points;
        _forms = new FlagForms(reading.Text, reading.Work);
        _asked = AskedLine.Of(prompt);
    }

    public LearnerText Text => _reading.Text;

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
        Add(flags, AnswerFlag.Injection, Found("injection") ?? Machine);
        Add(flags, AnswerFlag.Abusive, Found("abusive") ?? Opening("abusive-opening"));
        Add(flags, AnswerFlag.Copied, _copied.Longest is { } copied && IsCopied ? Span(copied) : null);
        Add(flags, AnswerFlag.NotPackLanguage, LanguageGuess.IsForeign(_reading.Text, _index) ? Span(Whole) : null);
        Add(flags, AnswerFlag.Stuffed, WordList.IsStuffed(_reading.Text, _index.Subject, _asked) ? Span(Whole) : null);
        if (flags.Count == 0 && (EmptyKind() ?? Learned()) is { } kind)
        {
            flags.Add(kind);
        }

        return flags.ToImmutable();
    }

    /// <summary>
    /// Which words make no point, as they are copied, speak to the grader or name nothing of the subject.
    /// </summary>
    public bool[] Dismissed(ImmutableArray<FlagRead> flags)
    {
        var dismissed = new bool[Words.Length];
        var foreign = flags.Any(flag => flag.Flag == AnswerFlag.NotPackLanguage);
        var injects = flags.Any(flag => flag.Flag == AnswerFlag.Injection);
        var talk = _forms.Covered("injection", Words.Length);
        var anywhere = !talk.Contains(true);
        for (var start = 0; start < dismissed.Length; start = Text.ClauseEnds[start])
        {
            var length = Text.ClauseEnds[start] - start;
            var talks = injects && (anywhere || talk.AsSpan(start, length).Contains(true));
            for (var at = start; at < start + length; at++)
            {
                dismissed[at] = talks || _copied[at] || (foreign && !_index.Subject.IsTopic(Words[at]));
            }
        }

        return dismissed;
    }

    /// <summary>Mostly copied, and what is left makes no comment long enough to be an answer.</summary>
    private bool IsCopied => _copied.Share >= MostlyCopied && Words.Length * (1 - _copied.Share) < ShortText - 1;

    private FlagRead? EmptyKind()
    {
        if (LearnedTalk.IsEmpty(_reading.Text, _forms, _index.Subject))
        {
            return new FlagRead(AnswerFlag.NoContent, Span(Whole), 0.8);
        }

        if (EverydayTalk.Find(_reading.Text, _forms, _index.Subject, _asked, HasFullPoint) is { } chat)
        {
            return new FlagRead(AnswerFlag.OffTopic, Span(chat), 0.7);
        }

        if (HasFullPoint)
        {
            return null;
        }

        if (GraderTalk.Find(_reading.Text, _index.Subject, _asked) is { } talk)
        {
            return new FlagRead(AnswerFlag.Injection, Span(talk), 0.7);
        }

        if (new HelpPlea(_reading.Text, _forms, _index, _asked).Find(!_points.IsEmpty) is { } plea)
        {
            return new FlagRead(AnswerFlag.HelpRequest, Span(plea), 0.8);
        }

        var isEmpty = new EmptyTalk(_reading.Text, _forms, _index.Subject, _asked).IsEmpty(!_points.IsEmpty);
        return isEmpty ? new FlagRead(AnswerFlag.NoContent, Span(Whole), 0.8) : null;
    }

    /// <summary>What no form says; never against a point that was made, nor of a long text.</summary>
    private FlagRead? Learned() =>
        HasFullPoint || Words.Length > LongestTalk
            ? null
            : new LearnedFlags(Text, _asked).Find(!_points.IsEmpty, Span(Whole));

    private static void Add(ImmutableArray<FlagRead>.Builder flags, AnswerFlag flag, EvidenceSpan? evidence)
    {
        if (evidence is not null)
        {
            flags.Add(new FlagRead(flag, evidence, 0.9));
        }
    }

    private EvidenceSpan? Machine => MachineText.IsIn(Text.Folded.Text) ? Span(Whole) : null;

    /// <summary>A form with which a clause begins.</summary>
    private EvidenceSpan? Opening(string kind)
    {
        foreach (var match in _forms.All(kind))
        {
            if (_reading.Text.ClauseStarts[match.Start] == match.Start)
            {
                return Span(new Stretch(match.Start, match.End));
            }
        }

        return null;
    }

    private EvidenceSpan? Found(string kind) =>
        _forms.First(kind) is { } match ? Span(new Stretch(match.Start, match.End)) : null;

    private EvidenceSpan Span(Stretch stretch) => EvidenceSpans.Span(_reading.Text, stretch.Start, stretch.End);
}
