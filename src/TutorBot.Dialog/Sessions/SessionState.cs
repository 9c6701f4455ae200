using System.Collections.Immutable;
using TutorBot.Grading.Packs;

namespace TutorBot.Dialog.Sessions;

/// <summary>
/// Where a session stands: all that the next turn depends on. Holds the learner's words, so it is sealed wherever it
/// is kept. Serialised by <see cref="SessionStateJson"/>.
/// </summary>
public sealed record SessionState
{
    public required SessionId Id { get; init; }

    /// <summary>Chooses among wordings; drawn once, when the session is made.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The pack's version at the last turn; empty before the first.</summary>
    public string PackVersion { get; init; } = "";

    /// <summary>Messages and choices taken in so far.</summary>
    public int Turn { get; init; }

    public SessionPhase Phase { get; init; }

    /// <summary>Why the session ended; null while it goes on. An ended session can be taken up again.</summary>
    public Ending? Ending { get; init; }

    /// <summary>The question now being answered; null before the first and after the last.</summary>
    public QuestionId? Current { get; init; }

    /// <summary>One entry a question, in the pack's order; empty before the first turn.</summary>
    public ImmutableArray<QuestionState> Questions { get; init; } = [];

    /// <summary>What the tutor asked last and still waits for.</summary>
    public PendingPrompt? Pending { get; init; }

    public ImmutableArray<RepairState> Repairs { get; init; } = [];

    /// <summary>Hashes of the wordings already used, the latest last, so that none is used again.</summary>
    public ImmutableArray<ulong> Wordings { get; init; } = [];

    /// <summary>
    /// The earliest answer to the first question that made a point or half of one, or may have meant one; the learner
    /// may revise it at the end.
    /// </summary>
    public string Draft { get; init; } = "";

    /// <summary>The revision, where there is one.</summary>
    public string Revision { get; init; } = "";

    /// <summary>What the learner wrote last as an answer; what "I did say that" passes on.</summary>
    public string LastAnswer { get; init; } = "";

    /// <summary>Points that the summary has named so far; the rest is named when it is asked for.</summary>
    public int SummaryNamed { get; init; }

    /// <summary>Replies in a row that quoted the learner.</summary>
    public int QuotesRunning { get; init; }

    /// <summary>Contributions in a row that were no attempt at the question.</summary>
    public int IdleRunning { get; init; }

    /// <summary>True while the last thing said was a choice of words to be explained.</summary>
    public bool WordsListed { get; init; }

    /// <summary>"I don't know" in a row.</summary>
    public int DontKnowRunning { get; init; }

    /// <summary>Requests for help in a row, and messages without a word.</summary>
    public int HelpRunning { get; init; }

    /// <summary>Times in a row that the answer was demanded.</summary>
    public int DemandsRunning { get; init; }

    /// <summary>True once the one long reply of a session has been given.</summary>
    public bool LongReplyUsed { get; init; }

    /// <summary>True once the lesson's last minutes were announced.</summary>
    public bool LessonEnding { get; init; }

    /// <summary>A session not yet opened; its first turn opens it.</summary>
    public static SessionState New(SessionId id, ulong seed) => new() { Id = id, Seed = seed };

    /// <exception cref="InvalidOperationException">The session has no such question.</exception>
    internal QuestionState Of(QuestionId question) => Questions.First(state => state.Question == question);

    internal SessionState With(QuestionState changed) => this with
    {
        Questions = [.. Questions.Select(state => state.Question == changed.Question ? changed : state)],
    };
}
