using System.Collections.Immutable;
using TutorBot.Grading.Grading.Reading;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;

namespace TutorBot.Grading.Grading.Flags;

/// <summary>Tells what kind of text an answer is, apart from its points.</summary>
internal sealed class FlagReader
{
    private const int ShortText = 6;

    private static readonly PhraseTable Nothing = EnglishLexicon.Default.Flags.Phrases("no-content");
    private static readonly PhraseTable Help = EnglishLexicon.Default.Flags.Phrases("help-request");
    private static readonly PhraseTable Injection = EnglishLexicon.Default.Flags.Phrases("injection");
    private static readonly PhraseTable Abuse = EnglishLexicon.Default.Flags.Phrases("abusive");

    private readonly PackIndex _index;
    private readonly TextReading _reading;
    private readonly CopiedWords _copied;
    private readonly bool _hasPoints;

    public FlagReader(PackIndex index, TextReading reading, CopiedWords copied, bool hasPoints)
    {
        _index = index;
        _reading = reading;
        _copied = copied;
        _hasPoints = hasPoints;
    }

    private ImmutableArray<Word> Words => _reading.Text.Words;

    public ImmutableArray<FlagRead> Read()
    {
        if (Words.IsEmpty)
        {
            return [new FlagRead(AnswerFlag.NoContent, null, 1)];
        }

        var flags = ImmutableArray.CreateBuilder<FlagRead>();
        Add(flags, AnswerFlag.Injection, Find(Injection));
        Add(flags, AnswerFlag.Abusive, Find(Abuse));
        Add(flags, AnswerFlag.Copied, _copied.Longest is { } stretch && _copied.Share >= 0.6 ? Span(stretch) : null);
        Add(flags, AnswerFlag.NotPackLanguage, LanguageGuess.IsForeign(_reading.Text) ? Span(Whole) : null);
        Add(flags, AnswerFlag.Stuffed, IsStuffed ? Span(Whole) : null);
        if (flags.Count == 0 && !_hasPoints)
        {
            AddEmptyKinds(flags);
        }

        return flags.ToImmutable();
    }

    private Stretch Whole => new(0, Words.Length);

    /// <summary>Many words of the subject and hardly any of those that make a sentence.</summary>
    private bool IsStuffed
    {
        get
        {
            var small = Words.Count(word => FunctionWords.Contains(word.Text));
            var subject = Words.Count(word => _index.Subject.IsTopic(word));
            return Words.Length >= 5 && small * 8 <= Words.Length && subject * 2 >= Words.Length
                && !LanguageGuess.IsForeign(_reading.Text);
        }
    }

    private void AddEmptyKinds(ImmutableArray<FlagRead>.Builder flags)
    {
        var subject = Words.Count(word => _index.Subject.IsTopic(word));
        if (Find(Help) is { } help)
        {
            flags.Add(new FlagRead(AnswerFlag.HelpRequest, help, 0.8));
        }
        else if (IsNothing || (Words.Length < ShortText && subject == 0))
        {
            flags.Add(new FlagRead(AnswerFlag.NoContent, Span(Whole), 0.8));
        }
        else if (subject * 12 < Words.Length)
        {
            flags.Add(new FlagRead(AnswerFlag.OffTopic, Span(Whole), 0.6));
        }
    }

    /// <summary>Nothing is left when the empty phrases are struck out.</summary>
    private bool IsNothing
    {
        get
        {
            var left = 0;
            for (var at = 0; at < Words.Length;)
            {
                var length = Nothing.Match(Words, at);
                left += length == 0 && !FunctionWords.Contains(Words[at].Text) ? 1 : 0;
                at += Math.Max(length, 1);
            }

            return left == 0;
        }
    }

    private static void Add(ImmutableArray<FlagRead>.Builder flags, AnswerFlag flag, EvidenceSpan? evidence)
    {
        if (evidence is not null)
        {
            flags.Add(new FlagRead(flag, evidence, 0.9));
        }
    }

    private EvidenceSpan? Find(PhraseTable phrases)
    {
        for (var at = 0; at < Words.Length; at++)
        {
            if (phrases.Match(Words, at) is > 0 and var length)
            {
                return EvidenceSpans.Span(_reading.Text, at, at + length);
            }
        }

        return null;
    }

    private EvidenceSpan Span(Stretch stretch) => EvidenceSpans.Span(_reading.Text, stretch.Start, stretch.End);
}
