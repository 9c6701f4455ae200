using System.Collections.Immutable;
using TutorBot.Grading.Grading.Rules;
using TutorBot.Grading.Language;
using TutorBot.Grading.Packs;

namespace TutorBot.Grading.Grading.Reading;

/// <summary>Reads the moves of argument that no single point stands for.</summary>
internal static class MoveReader
{
    private const int FewestForCheck = 20;

    private static readonly PhraseTable Grants = EnglishLexicon.Default.Moves.Phrases("grants");
    private static readonly PhraseTable Answers = EnglishLexicon.Default.Moves.Phrases("answers");
    private static readonly PhraseTable Replies = EnglishLexicon.Default.Moves.Phrases("replies");
    private static readonly PhraseTable Limits = EnglishLexicon.Default.Moves.Phrases("limits");
    private static readonly PhraseTable Examples = EnglishLexicon.Default.Moves.Phrases("examples");
    private static readonly PhraseTable Others = EnglishLexicon.Default.Moves.Phrases("sources");
    private static readonly PhraseTable Sorting = EnglishLexicon.Default.Moves.Phrases("sorting");

    public static ImmutableArray<AnswerMove> Read(TextReading reading, SubjectWords subject)
    {
        var words = reading.Text.Words;
        var moves = ImmutableArray.CreateBuilder<AnswerMove>();
        var answers = Answers.Any(words, 0, words.Length);
        Add(moves, AnswerMove.DefendsAgainstReply, answers && Replies.Any(words, 0, words.Length));
        Add(moves, AnswerMove.GrantsAndAnswers, answers && Grants.Any(words, 0, words.Length));
        Add(moves, AnswerMove.ChecksWithAnotherSource, ChecksWithOthers(words, subject));
        Add(moves, AnswerMove.LimitsOwnClaim, Limits.Any(words, 0, words.Length));
        Add(moves, AnswerMove.SortsWithExamples, Sorts(words, subject));
        return moves.ToImmutable();
    }

    /// <summary>More than a name dropped: the other source stands in an answer of some length.</summary>
    private static bool ChecksWithOthers(ImmutableArray<Word> words, SubjectWords subject) =>
        words.Length >= FewestForCheck
        && (words.Any(subject.IsOutside) || Others.Any(words, 0, words.Length));

    private static bool Sorts(ImmutableArray<Word> words, SubjectWords subject) =>
        Sorting.Any(words, 0, words.Length)
        && (Examples.Any(words, 0, words.Length) || words.Count(word => subject.IsName(word.Text)) > 1);

    private static void Add(ImmutableArray<AnswerMove>.Builder moves, AnswerMove move, bool made)
    {
        if (made)
        {
            moves.Add(move);
        }
    }
}
